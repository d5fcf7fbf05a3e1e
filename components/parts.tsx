import './styles/parts.css';
import type { JSX } from 'preact';
import { useWords } from './words';

interface Props {
  /** The heading of each part, as the page shows it. */
  readonly headings: readonly string[];
  /** How many characters stand before the first part and belong to none. */
  readonly lead: number;
  onShow(nth: number): void;
  onSave(): void;
}

/** Says that the page holds several documents, goes to each, and saves them one by one. */
export function Parts({ headings, lead, onShow, onSave }: Props): JSX.Element {
  const words = useWords();
  const found = words('parts.found', { count: headings.length });
  return (
    <section class="parts" aria-label={found}>
      <p class="parts-line">
        <span>{found}</span>
        <button type="button" class="notice-control" data-testid="save-parts" onClick={onSave}>
          {words('parts.save')}
        </button>
      </p>
      <ol role="list" lang="zh-CN">
        {headings.map((heading, nth) => (
          <li key={nth}>
            <button type="button" class="part" data-testid="part" onClick={() => onShow(nth)}>
              {heading}
            </button>
          </li>
        ))}
      </ol>
      {lead > 0 && <p data-testid="parts-lead">{words('parts.lead', { count: lead })}</p>}
    </section>
  );
}
