/** What becomes of the user's decisions when the page is joined with others, or read again. */
import { describe, expect, test } from 'vitest';
import { takenOver, type Decisions } from '../../../entrypoints/popup/decisions';
import { applyEdits, placeOf } from '../../../utils/document/apply-edits';
import { proceed, startHistory, undo } from '../../../utils/document/history';
import type { Edit, EditedDocument, Extraction, Removal } from '../../../utils/model';
import { compose, NO_CHOICE } from '../../../utils/pipeline';
import { reading, removal, rewrite } from '../support/readings';

const LIVE = ['一、工作情况', '完成了三项任务。', '特此报告。'];
const FRONT = ['春耕总结', '一、基本情况', '全镇共有九个村。', '特此报告。'];

const decided = (edits: readonly Edit[], restored: readonly string[] = []): Decisions => ({
  choice: { ...NO_CHOICE, restored: new Set(restored) },
  edits,
});

function shown(extraction: Extraction, { edits }: Decisions): EditedDocument {
  return applyEdits(compose(extraction).document, edits);
}

const texts = ({ document }: EditedDocument): string[] => document.blocks.map(({ text }) => text);

describe('edits', () => {
  const live = reading(LIVE);
  const after = (whole: Extraction, ...edits: Edit[]): EditedDocument =>
    shown(whole, takenOver(startHistory(decided(edits)), live, whole).present);

  test('stay on their line when pages are joined in front of it', () => {
    const whole = reading([...FRONT, ...LIVE]);
    const now = after(whole, rewrite(live, 0, '一、工作总结'), rewrite(live, 2, '特此汇报。'));
    expect(texts(now)).toEqual([...FRONT, '一、工作总结', '完成了三项任务。', '特此汇报。']);
    expect(now.unapplied).toEqual([]);
  });

  test('apply to the one line that reads the same when the page reads otherwise', () => {
    const whole = reading(['一、基本情况', '一、工作情况', '完成了四项任务。']);
    const edits = [rewrite(live, 0, '一、工作总结'), rewrite(live, 1, '完成了五项任务。')];
    const now = after(whole, ...edits);
    expect(texts(now)).toEqual(['一、基本情况', '一、工作总结', '完成了四项任务。']);
    expect(now.unapplied).toMatchObject([{ text: '完成了五项任务。' }]);
  });

  test('follow each other on a line that was changed twice', () => {
    const edits = [rewrite(live, 0, '一、工作总结')];
    const { lines } = shown(live, decided(edits));
    edits.push({ type: 'rewrite', on: placeOf(lines, 0), text: '一、全年工作总结' });
    expect(texts(after(reading(['新增的一行。', '一、工作情况']), ...edits))).toEqual([
      '新增的一行。',
      '一、全年工作总结',
    ]);
  });

  test('are told when several lines, or none, read so', () => {
    const whole = reading(['一、工作情况', '又一段。', '一、工作情况']);
    const erase: Edit = { ...rewrite(live, 2, ''), type: 'delete' };
    const now = after(whole, rewrite(live, 0, '一、工作总结'), erase);
    expect(texts(now)).toEqual(['一、工作情况', '又一段。', '一、工作情况']);
    expect(now.unapplied).toHaveLength(2);
  });

  test('can be undone on the new page, and those made on it stay', () => {
    const whole = reading([...FRONT, ...LIVE]);
    const first = proceed(startHistory(decided([])), decided([rewrite(live, 0, '一、工作总结')]));
    const second = proceed(
      first,
      decided([...first.present.edits, rewrite(live, 1, '都完成了。')]),
    );
    const history = takenOver(second, live, whole);
    const back = undo(history);
    expect(texts(shown(whole, back.present))).toEqual([
      ...FRONT,
      '一、工作总结',
      '完成了三项任务。',
      '特此报告。',
    ]);
    expect(texts(shown(whole, undo(back).present))).toEqual([...FRONT, ...LIVE]);
    expect(takenOver(history, whole, whole)).toBe(history);
  });
});

describe('chosen removals', () => {
  const before = reading(LIVE, [
    removal('views', 1, '浏览 9 次'),
    removal('views', 2, '浏览 7 次'),
    removal('share', 3, '分享'),
    removal('share', 4, '分享'),
  ]);
  const ids = before.removals.map(({ id }) => id);
  const after = (...removals: Removal[]): string[] => {
    const now = reading(['另一段。'], removals);
    return [...takenOver(startHistory(decided([], ids)), before, now).present.choice.restored];
  };

  test('never become other removals', () => {
    expect(after(removal('views', 1, '浏览 8 次'), removal('share', 3, '收藏'))).toEqual([]);
  });

  test('stay chosen under another id when one alone has the text', () => {
    expect(after(removal('views', 5, '浏览 9 次'), removal('views', 1, '浏览 7 次'))).toEqual([
      'views@5',
      'views@1',
    ]);
  });

  test('stay chosen among others of the same text where the id is the same', () => {
    expect(after(removal('share', 4, '分享'), removal('share', 6, '分享'))).toEqual(['share@4']);
  });
});
