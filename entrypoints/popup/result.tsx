import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Actions } from '../../components/actions';
import { Ledger } from '../../components/ledger';
import { Masthead } from '../../components/masthead';
import { Notices } from '../../components/notices';
import { ScopeSwitch } from '../../components/scope-switch';
import type { View } from '../../components/sheet-bar';
import { countStatistics } from '../../components/statistics';
import { useWords } from '../../components/words';
import { FORMATS, type ExtractedResult } from '../../utils/model';
import type { KeptWork } from '../../utils/platform/kept-work';
import type { Settings } from '../../utils/platform/settings';
import { groupLedger } from './ledger-view';
import type { Services } from './services';
import { Sheet } from './sheet';
import { unappliedLines } from './unapplied';
import { useComposition, type Work } from './use-composition';
import { keyNames, useKeys } from './use-keys';
import { noticeLines, resumedLines, wordingLines } from './notice-lines';
import { useKeeping } from './use-keeping';
import { useParts } from './use-parts';
import { useTakeAway } from './use-take-away';
import { useWholeDocument, type WholeDocument } from './use-whole-document';

interface Props {
  readonly result: ExtractedResult;
  /** What was kept for this tab when the popup was open before. */
  readonly kept?: KeptWork | undefined;
  readonly services: Services;
  readonly settings: Settings;
  /** Called when the whole text and the whole ledger are on the page. */
  onWhole(): void;
}

/** The popup once the page has been read: the text, the ledger, and the ways to take it away. */
export function Result({ result, kept, services, settings, onWhole }: Props): JSX.Element {
  const whole = useWholeDocument(result, services.loadTab);
  const [view, setView] = useState<View>('text');
  const keeping = useKeeping(result, kept, services.keep);
  const work = useComposition(whole.result, services.reword, view === 'edit', keeping);
  const { extraction, edited } = work;
  const { ledger } = work.composition;
  const { document } = edited;
  const statistics = useMemo(() => countStatistics({ document, ledger }), [document, ledger]);
  const source = useMemo(
    () => ({ document, ledger, page: extraction.page }),
    [document, ledger, extraction],
  );
  const takeAway = useTakeAway(services, source, statistics.characters, settings.format);
  const [finding, setFinding] = useState(false);
  useKeys({ ...takeAway, ...work, onFind: () => setFinding(true) });
  const groups = useMemo(() => groupLedger(ledger), [ledger]);
  const parts = useParts(document);
  const onLine = (line: number): void => {
    setView('text');
    work.onLine(line);
  };
  const { onPreview, onLedger } = useBoth(onWhole, parts !== 'loading');
  return (
    <div class="popup">
      <Masthead name={document.name || undefined} onSettings={services.openSettings}>
        {result.selection && <ScopeSwitch scope={work.scope} onScope={work.onScope} />}
      </Masthead>
      <main class="main">
        <Told work={work} whole={whole} onOpenFrame={services.openTab} />
        {parts && parts !== 'loading' && (
          <parts.PartsLine document={document} onLine={onLine} onSaveEach={takeAway.onSaveEach} />
        )}
        <Sheet
          {...{ work, statistics, view, finding }}
          explain={services.explain}
          onView={setView}
          onFinding={setFinding}
          onWhole={onPreview}
        />
        <Ledger
          // A fresh list for the other scope: nothing of the first one is chosen in it.
          key={work.scope}
          {...groups}
          scope={work.scope}
          hidden={view !== 'text'}
          count={statistics.removals}
          explain={services.explain}
          onShow={work.onShow}
          onToggle={work.onToggle}
          onWhole={onLedger}
        />
      </main>
      <Actions
        {...takeAway}
        formats={FORMATS}
        disabled={document.blocks.length === 0}
        saveKey={keyNames().save}
        copiesOnEnter={view !== 'edit'}
      />
    </div>
  );
}

interface ToldProps {
  readonly work: Work;
  readonly whole: WholeDocument;
  onOpenFrame(address: string): void;
}

/** All that the user must be told of the page, the wording, and the user's own work. */
function Told({ work, whole, onOpenFrame }: ToldProps): JSX.Element {
  const words = useWords();
  const lines = [
    ...noticeLines(work.extraction.notices, { words, whole, onOpenFrame }),
    ...wordingLines(work.composition.notices, words),
    ...resumedLines(work, words),
    ...unappliedLines(work.edited.unapplied, words).map((line) => ({ line })),
  ];
  return <Notices lines={lines} />;
}

/** Waits for the two halves that grow over several frames, and for what else is `there`. */
function useBoth(onWhole: () => void, there: boolean): { onPreview(): void; onLedger(): void } {
  const [preview, setPreview] = useState(false);
  const [ledger, setLedger] = useState(false);
  const both = preview && ledger && there;
  useEffect(() => {
    if (both) onWhole();
  }, [both]);
  return { onPreview: () => setPreview(true), onLedger: () => setLedger(true) };
}
