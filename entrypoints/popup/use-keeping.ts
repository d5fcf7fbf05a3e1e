import { useState } from 'preact/hooks';
import type { Scope } from '../../components/scope-switch';
import type { Extraction, ExtractedResult } from '../../utils/model';
import type { KeptWork } from '../../utils/platform/kept-work';
import type { Decisions } from './decisions';
import { isOf, takeUp, toKeep } from './kept';
import type { HeldByScope } from './use-history';

/** How decisions outlive the popup. */
export interface Keeping {
  takeUp(result: ExtractedResult): HeldByScope;
  onDecided(scope: Scope, decisions: Decisions, extraction: Extraction): void;
}

/**
 * Takes up what was kept when the popup was open before, and keeps what is decided from now on.
 * @param kept what was kept for this tab, whatever it showed then
 */
export function useKeeping(
  { article: { page } }: ExtractedResult,
  kept: KeptWork | undefined,
  keep: (work: KeptWork | undefined) => void,
): Keeping {
  const [keeping] = useState((): Keeping => {
    const found = kept && isOf(kept, page) ? kept : undefined;
    let work: KeptWork = found ?? { url: page.url, title: page.title };
    return {
      takeUp: (result) => takeUp(found, result),
      onDecided(scope, decisions, extraction) {
        work = { ...work, [scope]: toKeep(decisions, extraction) };
        keep(work.article || work.selection ? work : undefined);
      },
    };
  });
  return keeping;
}
