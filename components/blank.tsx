import type { JSX } from 'preact';
import { NoticeIcon, ProductMark } from './icons';
import { useWords } from './words';

/** The widths of the lines on the sheet that stands in for the text; they look like a document. */
const LINES = ['46%', '94%', '100%', '97%', '62%', '92%', '100%', '78%'];

/** Stands where the text will be while the page is read. */
export function Loading(): JSX.Element {
  const words = useWords();
  return (
    <div class="loading" role="img" aria-label={words('loading.label')}>
      {LINES.map((width, i) => (
        <span key={i} style={{ width }} />
      ))}
    </div>
  );
}

interface ProblemProps {
  /** The whole line, in the user's language. */
  readonly line: string;
}

/** Says, where the text would be, why the page could not be read and what to do. */
export function Problem({ line }: ProblemProps): JSX.Element {
  return (
    <div class="problem">
      <NoticeIcon />
      {/* It comes where the waiting was: a screen reader would not hear of it. */}
      <p data-testid="notice" role="alert">
        {line}
      </p>
    </div>
  );
}

interface NothingLeftProps {
  /** Where text could come from: the list of removals, or what the user deleted by hand. */
  readonly source: 'ledger' | 'deleted' | undefined;
}

const HINTS = { ledger: 'preview.emptyHint', deleted: 'preview.deletedHint' } as const;

/** Stands over an empty preview. */
export function NothingLeft({ source }: NothingLeftProps): JSX.Element {
  const words = useWords();
  return (
    <div class="blank">
      <ProductMark />
      <p>{words('preview.empty')}</p>
      {source && <p class="blank-hint">{words(HINTS[source])}</p>}
    </div>
  );
}
