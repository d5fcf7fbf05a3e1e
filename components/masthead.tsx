import type { ComponentChildren, JSX } from 'preact';
import { IconButton } from './icon-button';
import { ProductMark } from './icons';
import { useWords } from './words';

interface Props {
  /** The document's name; without one the product's own name stands here. */
  readonly name: string | undefined;
  onSettings(): void;
  /** Stands before the way to the settings. */
  readonly children?: ComponentChildren;
}

/** The popup's head: what was read, and the way to the settings. */
export function Masthead({ name, onSettings, children }: Props): JSX.Element {
  const words = useWords();
  return (
    <header class="masthead">
      <ProductMark />
      <h1 data-testid="title" title={name} {...(name && { lang: 'zh-CN' })}>
        {name ?? words('app.name')}
      </h1>
      {children}
      <IconButton
        drawing="gear"
        hook="settings"
        label={words('masthead.settings')}
        onClick={onSettings}
      />
    </header>
  );
}
