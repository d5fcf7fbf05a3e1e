import type { CleanDocument } from '../model';
import { escapeHtml, htmlFragment } from './html';

/** For the screen and for paper (A4). No colours but black and grey, no font that a reader may lack. */
const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 42em; margin: 2em auto; padding: 0 1.2em; line-height: 1.8;
  font-family: 'Songti SC', 'Noto Serif CJK SC', SimSun, serif; }
h1 { text-align: center; line-height: 1.4; }
h1, h2, h3, h4, h5, h6 { break-after: avoid; }
p { margin: 0.6em 0; text-align: justify; overflow-wrap: break-word; }
article > p { text-indent: 2em; }
article > .salutation { text-indent: 0; }
article > .signature, article > .date { text-align: right; text-indent: 0; }
table { width: 100%; margin: 1em 0; border-collapse: collapse; }
th, td { padding: 0.2em 0.5em; border: 1px solid; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
@page { size: A4; margin: 25mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 12pt; }
  p { orphans: 2; widows: 2; }
  a { color: inherit; text-decoration: none; }
}
`;

/** One file that needs nothing else: the document's structure, its address, a style for screen and print. */
export function writeHtmlFile(document: CleanDocument): string {
  const canonical = /^https?:/i.test(document.url)
    ? [`<link rel="canonical" href="${escapeHtml(document.url)}">`]
    : [];
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(document.name)}</title>`,
    ...canonical,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<article>',
    htmlFragment(document, { roles: true }),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
