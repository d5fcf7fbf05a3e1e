import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Actions } from '../../components/actions';
import { NothingLeft } from '../../components/blank';
import { Ledger } from '../../components/ledger';
import { Masthead } from '../../components/masthead';
import { Notices } from '../../components/notices';
import { findHighlights } from '../../components/places';
import { Preview } from '../../components/preview';
import { ScopeSwitch } from '../../components/scope-switch';
import { countStatistics } from '../../components/statistics';
import { useWords } from '../../components/words';
import type { JudgedResult } from '../../utils/model';
import { WRITERS } from '../../utils/writers';
import type { Format } from '../../utils/model';
import { groupLedger } from './ledger-view';
import type { Services } from './services';
import { useComposition } from './use-composition';
import { saveKeyName, useKeys } from './use-keys';
import { useTakeAway } from './use-take-away';

interface Props {
  readonly result: JudgedResult;
  readonly services: Services;
  readonly initialFormat: Format;
  /** Called when the whole text and the whole ledger are on the page. */
  onWhole(): void;
}

/** The popup once the page has been read: the text, the ledger, and the ways to take it away. */
export function Result({ result, services, initialFormat, onWhole }: Props): JSX.Element {
  const words = useWords();
  const work = useComposition(result);
  const { composition, extraction } = work;
  const { document, ledger } = composition;
  const statistics = useMemo(() => countStatistics(composition), [composition]);
  const takeAway = useTakeAway(services, document, statistics.characters, initialFormat);
  useKeys(takeAway);
  const [formats] = useState(() => Object.keys(WRITERS));
  const highlights = useMemo(() => findHighlights(extraction.page, composition), [composition]);
  const view = useMemo(() => groupLedger(ledger), [ledger]);
  const { onPreview, onLedger } = useBoth(onWhole);
  const empty = document.blocks.length === 0;
  return (
    <div class="popup">
      <Masthead name={document.name || undefined} statistics={statistics}>
        {result.selection && <ScopeSwitch scope={work.scope} onScope={work.onScope} />}
      </Masthead>
      <main class="main">
        <Notices
          lines={extraction.notices.map(({ id, values }) => words(`notice.${id}`, values))}
        />
        <div class="sheet">
          <Preview
            blocks={document.blocks}
            highlights={highlights}
            target={work.target}
            onWhole={onPreview}
          />
          {empty && <NothingLeft hint={ledger.length > 0} />}
        </div>
        <Ledger
          // A fresh list for the other scope: nothing of the first one is chosen in it.
          key={work.scope}
          {...view}
          foldOutside={extraction.article.blocks.length > 0}
          explain={services.explain}
          onShow={work.onShow}
          onToggle={work.onToggle}
          onWhole={onLedger}
        />
      </main>
      <Actions {...takeAway} formats={formats} disabled={empty} saveKey={saveKeyName()} />
    </div>
  );
}

/** Waits for the two parts that grow over several frames. */
function useBoth(onWhole: () => void): { onPreview(): void; onLedger(): void } {
  const [preview, setPreview] = useState(false);
  const [ledger, setLedger] = useState(false);
  const both = preview && ledger;
  useEffect(() => {
    if (both) onWhole();
  }, [both]);
  return { onPreview: () => setPreview(true), onLedger: () => setLedger(true) };
}
