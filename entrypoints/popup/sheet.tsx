import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { NothingLeft } from '../../components/blank';
import { useLater } from '../../components/use-later';
import { findHighlights } from '../../components/places';
import { Preview } from '../../components/preview';
import { SheetBar, type View } from '../../components/sheet-bar';
import { countStatistics, type Statistics } from '../../components/statistics';
import { useWhileSeen } from '../../components/use-unchanged';
import type { Composition } from '../../utils/model';
import { spansOf } from '../../utils/writers/table-spans';
import type { Services } from './services';
import type { Work } from './use-composition';
import { keyNames } from './use-keys';

interface Props {
  readonly work: Work;
  readonly statistics: Statistics;
  readonly view: View;
  readonly finding: boolean;
  readonly explain: Services['explain'];
  onView(view: View): void;
  onFinding(finding: boolean): void;
  /** Called when the whole text is in the preview. */
  onWhole(): void;
}

/** The paper in the middle of the popup: the text in one of its views. */
export function Sheet(props: Props): JSX.Element {
  const { work, statistics, view, finding, explain, onView, onFinding, onWhole } = props;
  const { composition, edited, extraction } = work;
  const { ledger } = composition;
  // The text is not made anew while another view stands in its place.
  const text = useWhileSeen(view === 'text', { page: extraction.page, edited, ledger });
  const { blocks } = text.edited.document;
  // Where no article was found a notice says what to do; what can be put back is no help.
  const found = extraction.article.blocks.length > 0;
  const panes = useRef<HTMLDivElement>(null);
  const [keys] = useState(keyNames);
  const highlights = useMemo(
    () => findHighlights(text.page, { document: text.edited.document, ledger: text.ledger }),
    [text.edited, text.ledger],
  );
  const compared = useCompared(view, composition);
  const compare = useLater(view === 'compare', () => import('../../components/compare'));
  const edit = useLater(view === 'edit', () => import('../../components/edit'));
  const find = useLater(finding, () => import('../../components/find-bar'));
  return (
    <section class="sheet">
      <SheetBar
        {...work}
        {...{ view, finding, keys, onView }}
        nothing={view === 'text' && !found && blocks.length === 0}
        statistics={compared ?? statistics}
        onFind={() => onFinding(!finding)}
      />
      {finding && find && <find.FindBar panes={panes} onClose={() => onFinding(false)} />}
      <div ref={panes} class="panes">
        <Preview
          blocks={blocks}
          spansOf={spansOf}
          highlights={highlights}
          target={work.target}
          hidden={view !== 'text'}
          onWhole={onWhole}
        />
        {view === 'text' && blocks.length === 0 && (
          <NothingLeft source={found ? sourceOf(composition) : undefined} />
        )}
        {view === 'compare' && compare && (
          <compare.Compare
            key={work.scope}
            scope={work.scope}
            page={extraction.page}
            composition={composition}
            corrected={edited.document !== composition.document}
            begin={extraction.article.blocks[0] ?? 0}
            first={work.target?.removal}
            explain={explain}
            onToggle={work.onToggle}
          />
        )}
        {view === 'edit' && edit && work.editing && (
          <edit.EditView
            // The lines of another page have other numbers.
            key={work.base}
            lines={edited.lines}
            placeOf={work.editing.placeOf}
            onEdit={work.onEdit}
          />
        )}
      </div>
    </section>
  );
}

/** Where the text of an empty preview went. */
function sourceOf({ document, ledger }: Composition): 'ledger' | 'deleted' | undefined {
  if (document.blocks.length > 0) return 'deleted';
  return ledger.length > 0 ? 'ledger' : undefined;
}

/** The counts of the text that Compare shows: corrections by hand are not in it. */
function useCompared(view: View, composition: Composition): Statistics | undefined {
  return useMemo(
    () => (view === 'compare' ? countStatistics(composition) : undefined),
    [view, composition],
  );
}
