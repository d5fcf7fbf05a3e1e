import { render } from 'preact';

const root = document.getElementById('app');
if (root) render(<p data-testid="status">…</p>, root);
