import { defineBackground } from 'wxt/utils/define-background';
import { countCharacters } from '../components/statistics';
import type { Extraction, ExtractedResult } from '../utils/model';
import { compose, extractResult, NO_CHOICE } from '../utils/pipeline';
import { readTab } from '../utils/platform/active-page';
import { copyFromBackground } from '../utils/platform/clipboard';
import { keepMenus, onCopyWish } from '../utils/platform/copy-wishes';
import type { CopyWish } from '../utils/platform/copy-wishes';
import { serveJudging } from '../utils/platform/judging';
import { forgetClosedTabs } from '../utils/platform/kept-work';
import type { ProblemId } from '../utils/platform/page-problem';
import { loadSettings } from '../utils/platform/settings';
import { clearStatus, showOutcome, showWorking } from '../utils/platform/toolbar-status';
import type { Outcome, Reason } from '../utils/platform/toolbar-status';
import { rewordBy } from '../utils/wording/reword';
import { clipboardFlavours } from '../utils/writers/clipboard';

export default defineBackground(() => {
  clearStatus().catch(() => undefined); // Firefox for Android has no badges.
  serveJudging(extractResult);
  forgetClosedTabs();
  keepMenus();
  onCopyWish(async (wish) => {
    await showWorking();
    await showOutcome(await copyClean(wish));
  });
});

/** Copies what was wished for; says how it went, never rejects: the icon must not stay at work. */
async function copyClean(wish: CopyWish): Promise<Outcome> {
  try {
    return await readAndCopy(wish);
  } catch {
    return { copied: false, reason: 'unknown' };
  }
}

/** Reads, cleans and copies; may throw where a page brings something to light that nobody foresaw. */
async function readAndCopy({ tabId, frameId, part }: CopyWish): Promise<Outcome> {
  const reading = await readTab(tabId, frameId);
  if (!reading.ok) return { copied: false, reason: reasonOf(reading.problem, frameId) };
  const extraction = wishedPart(extractResult(reading.result), part);
  if (!extraction) return { copied: false, reason: 'no-selection' };
  const settings = await loadSettings();
  const { document, notices } = compose(extraction, NO_CHOICE, rewordBy(settings));
  if (document.blocks.length === 0) return { copied: false, reason: 'nothing-found' };
  const flavours = clipboardFlavours(document, settings);
  try {
    await copyFromBackground(flavours);
    return {
      copied: true,
      characters: countCharacters(flavours.plain),
      notices: extraction.notices.length + notices.length,
    };
  } catch {
    return { copied: false, reason: 'copy-failed' };
  }
}

/** The grant of a click covers the page and its own frames, not the frames of other sites. */
function reasonOf(problem: ProblemId, frameId: number): Reason {
  return problem === 'unknown' && frameId !== 0 ? 'foreign-frame' : problem;
}

function wishedPart(result: ExtractedResult, part: CopyWish['part']): Extraction | undefined {
  if (part === 'article') return result.article;
  return part === 'selection' ? result.selection : (result.selection ?? result.article);
}
