import type { ComponentChildren, JSX } from 'preact';
import { ProductMark } from './icons';
import { useWords } from './words';

interface Props {
  /** The document's name; without one the product's own name stands here. */
  readonly name: string | undefined;
  /** Stands at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The popup's head: what was read. */
export function Masthead({ name, children }: Props): JSX.Element {
  const words = useWords();
  return (
    <header class="masthead">
      <ProductMark />
      <h1 data-testid="title" title={name} {...(name && { lang: 'zh-CN' })}>
        {name ?? words('app.name')}
      </h1>
      {children}
    </header>
  );
}
