import type { ComponentChildren, JSX } from 'preact';
import { ProductMark } from './icons';
import type { Statistics } from './statistics';
import { useWords } from './words';

interface Props {
  /** The document's name; without one the product's own name stands here. */
  readonly name: string | undefined;
  readonly statistics: Statistics | undefined;
  /** Stands at the end of the line. */
  readonly children?: ComponentChildren;
}

/** The popup's head: what was read, and how much of it. */
export function Masthead({ name, statistics, children }: Props): JSX.Element {
  const words = useWords();
  return (
    <header class={statistics ? 'masthead' : 'masthead plain'}>
      <ProductMark />
      <div class="masthead-words">
        <h1 data-testid="title" title={name} {...(name && { lang: 'zh-CN' })}>
          {name ?? words('app.name')}
        </h1>
        {statistics && (
          <ul class="statistics" role="list" aria-label={words('stats.label')}>
            <li>{words('stats.characters', { count: statistics.characters })}</li>
            <li>{words('stats.paragraphs', { count: statistics.paragraphs })}</li>
            <li>{words('stats.removals', { count: statistics.removals })}</li>
          </ul>
        )}
      </div>
      {children}
    </header>
  );
}
