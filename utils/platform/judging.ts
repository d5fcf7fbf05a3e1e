/**
 * The background judges what the popup has read: it holds the rules for the menus anyway, and the
 * popup, which is loaded anew at every click, need not.
 */
import { browser } from 'wxt/browser';
import type { ContentResult, ExtractedResult, Extraction, Page } from '../model';
import { isRequestTo } from './request';

interface JudgeRequest {
  readonly for: 'background';
  /** Nothing to judge yet: the background only gets up. */
  readonly result: ContentResult | undefined;
}

/** The popup has the page; it need not travel back. */
type Verdict = Omit<Extraction, 'page'>;

interface Verdicts {
  readonly article: Verdict;
  readonly selection?: Verdict;
}

/** Wakes the background, so that it is up when there is something to judge. Never fails. */
export function wakeJudge(): void {
  send(undefined).catch(() => undefined);
}

/**
 * Has the background judge what was read.
 * @throws Error when it does not answer
 */
export async function judgeInBackground(result: ContentResult): Promise<ExtractedResult> {
  const verdicts = await send(result);
  if (!verdicts) throw new Error('The background did not judge.');
  const article = withPage(result.page, verdicts.article);
  return result.selection && verdicts.selection
    ? { article, selection: withPage(result.selection, verdicts.selection) }
    : { article };
}

function send(result: ContentResult | undefined): Promise<Verdicts | undefined> {
  const request: JudgeRequest = { for: 'background', result };
  return browser.runtime.sendMessage(request);
}

function withPage(page: Page, verdict: Verdict): Extraction {
  return { ...verdict, page };
}

/** Answers the popup; must be called while the background starts, or the first request is lost. */
export function serveJudging(judge: (result: ContentResult) => ExtractedResult): void {
  browser.runtime.onMessage.addListener((message: unknown) =>
    isRequestTo<JudgeRequest>('background', message)
      ? Promise.resolve(verdictsOn(message.result, judge))
      : undefined,
  );
}

function verdictsOn(
  result: ContentResult | undefined,
  judge: (result: ContentResult) => ExtractedResult,
): Verdicts | undefined {
  if (!result) return undefined;
  const { article, selection } = judge(result);
  return {
    article: withoutPage(article),
    ...(selection && { selection: withoutPage(selection) }),
  };
}

function withoutPage({ article, removals, notices, pager }: Extraction): Verdict {
  return { article, removals, notices, ...(pager && { pager }) };
}
