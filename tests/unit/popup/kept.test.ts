/** What of the user's decisions outlives the popup, and how it is taken up again. */
import { describe, expect, test } from 'vitest';
import { NOTHING, takenOver, type Decisions } from '../../../entrypoints/popup/decisions';
import { isOf, takeUp, toKeep } from '../../../entrypoints/popup/kept';
import { applyEdits } from '../../../utils/document/apply-edits';
import { undo } from '../../../utils/document/history';
import type { Extraction } from '../../../utils/model';
import { compose, NO_CHOICE } from '../../../utils/pipeline';
import type { KeptWork } from '../../../utils/platform/kept-work';
import { reading, removal, rewrite } from '../support/readings';

const LINES = ['渠长日志', '浏览 9 次', '上午清了东渠。', '分享', '下午补了西堤。', '分享'];
const REMOVALS = [
  removal('views', 1, '浏览 9 次'),
  removal('share', 3, '分享'),
  removal('share', 5, '分享'),
];
const page = reading(LINES, REMOVALS);
const decided: Decisions = {
  choice: { ...NO_CHOICE, restored: new Set(['views@1', 'share@5']) },
  edits: [rewrite(page, 1, '上午清了东渠和中渠。')],
};

/** Through the browser's storage, which keeps plain data only. */
function stored(decisions: Decisions, extraction = page): KeptWork {
  const { url, title } = extraction.page;
  const work: KeptWork = { url, title, article: toKeep(decisions, extraction) };
  return JSON.parse(JSON.stringify(work)) as KeptWork;
}

function resumed(now: Extraction): { lines: string[]; restored: string[]; unapplied: number } {
  const held = takeUp(stored(decided), { article: now }).article!;
  const { choice, edits } = takenOver(held.history, held.about, now).present;
  const { document, unapplied } = applyEdits(compose(now, choice).document, edits);
  return {
    lines: document.blocks.map(({ text }) => text),
    restored: [...choice.restored],
    unapplied: unapplied.length,
  };
}

describe('what was decided', () => {
  test('is the same again on the same page', () => {
    expect(resumed(reading(LINES, REMOVALS))).toEqual({
      lines: ['渠长日志', '浏览 9 次', '上午清了东渠和中渠。', '下午补了西堤。', '分享'],
      restored: ['views@1', 'share@5'],
      unapplied: 0,
    });
  });

  test('is taken over where the page reads otherwise by now, and what has no place is told', () => {
    const later = reading(
      ['公告', ...LINES.slice(0, 1), '浏览 12 次', ...LINES.slice(2)],
      [removal('views', 2, '浏览 12 次'), removal('share', 4, '分享'), removal('share', 6, '分享')],
    );
    const { lines, restored, unapplied } = resumed(later);
    expect(lines).toContain('上午清了东渠和中渠。');
    // Another count is another removal; of two that look the same, neither is known to be the one.
    expect(restored).toEqual([]);
    expect(unapplied).toBe(0);
    expect(resumed(reading(['渠长日志', '上午没有出工。'])).unapplied).toBe(1);
  });

  test('is undone by one step back', () => {
    const { history } = takeUp(stored(decided), { article: page }).article!;
    expect(history.present.resumed).toBe(true);
    expect(undo(history).present).toBe(NOTHING);
  });

  test('is nothing to keep when nothing was decided', () => {
    expect(toKeep(NOTHING, page)).toBeUndefined();
    expect(takeUp(stored(NOTHING), { article: page })).toEqual({});
  });

  test('belongs to the document, by address and title', () => {
    const work = stored(decided);
    expect(isOf(work, page.page)).toBe(true);
    expect(isOf(work, { ...page.page, title: '另一篇' })).toBe(false);
    expect(isOf(work, { ...page.page, url: 'https://wenku.test/3' })).toBe(false);
  });

  test('about a selection holds for the same selection only', () => {
    const work: KeptWork = { ...stored(NOTHING), selection: toKeep(decided, page) };
    const other = reading(LINES.slice(2));
    expect(takeUp(work, { article: page, selection: page }).selection).toBeDefined();
    expect(takeUp(work, { article: page, selection: other })).toEqual({});
    expect(takeUp(work, { article: page })).toEqual({});
  });
});
