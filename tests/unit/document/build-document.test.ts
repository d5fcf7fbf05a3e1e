import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, Page } from '../../../utils/model';
import { compose, extract } from '../../../utils/pipeline';
import { documentOf, rolesOf } from '../support/read-document';

const PROSE = '入春以来，青石湾镇分三批修缮灌渠十一公里，沿线七个村的旱地在清明之前全部通水。';
const MORE = '修缮之前，渠底淤泥最厚的一段有六十厘米，下游两个村每年都要为放水争上几回。';

describe('a speech', () => {
  const speech = documentOf(
    '在灌渠修缮现场会上的讲话',
    '青石湾镇镇长 周大河',
    '（2026年3月12日）',
    '同志们：',
    PROSE,
    '一、主要做法',
    '（一）摸清底数。走访农户四百余户，收到意见六十三条。',
    '1.清淤',
    MORE,
    '谢谢大家！',
  );

  it('has the parts of a speech', () => {
    expect(rolesOf(speech)).toEqual([
      'title: 在灌渠修缮现场会上的讲话',
      'paragraph: 青石湾镇镇长 周大河',
      'date: （2026年3月12日）',
      'salutation: 同志们：',
      `paragraph: ${PROSE}`,
      'heading1: 一、主要做法',
      'paragraph: （一）摸清底数。走访农户四百余户，收到意见六十三条。',
      'heading3: 1.清淤',
      `paragraph: ${MORE}`,
      'closing: 谢谢大家！',
    ]);
  });

  it('knows where a run-in heading ends', () => {
    const runIns = speech.blocks.filter(({ runIn }) => runIn > 0);
    expect(runIns.map(({ text, runIn }) => text.slice(0, runIn))).toEqual(['（一）摸清底数。']);
  });

  it('is called by its title', () => {
    expect(speech).toMatchObject({
      title: '在灌渠修缮现场会上的讲话',
      name: '在灌渠修缮现场会上的讲话',
    });
  });
});

describe('a report', () => {
  it('ends with its closing, who signed it and when', () => {
    const report = documentOf(
      '灌渠修缮情况的报告',
      PROSE,
      '特此报告。',
      '青石湾镇人民政府',
      '2026年3月12日',
    );
    expect(rolesOf(report).slice(2)).toEqual([
      'closing: 特此报告。',
      'signature: 青石湾镇人民政府',
      'date: 2026年3月12日',
    ]);
  });

  it.each(['二〇二六年三月十二日', '2026年3月', '××××年×月×日', '（2026年3月12日）'])(
    'is dated %s',
    (date) => {
      const report = documentOf('灌渠修缮情况的报告', PROSE, '青石湾镇人民政府', date);
      expect(rolesOf(report).at(-1)).toBe(`date: ${date}`);
      expect(rolesOf(report).at(-2)).toBe('signature: 青石湾镇人民政府');
    },
  );

  it('is not signed by a sentence, nor in its middle', () => {
    const lines = Array.from({ length: 9 }, (_, i) => `${PROSE}${i}`);
    const report = documentOf(
      '灌渠修缮情况的报告',
      '青石湾镇',
      '2026年3月12日',
      ...lines,
      MORE,
      '2026年3月12日',
    );
    expect(rolesOf(report).filter((role) => role.startsWith('signature'))).toEqual([]);
  });

  it('without a title has none, and is named after the file', () => {
    const report = documentOf(PROSE, MORE);
    expect(report).toMatchObject({ title: undefined, name: 'a' });
    expect(rolesOf(report)).toEqual([`paragraph: ${PROSE}`, `paragraph: ${MORE}`]);
  });

  it('addresses nobody in its middle', () => {
    const report = documentOf(
      '灌渠修缮情况的报告',
      PROSE,
      MORE,
      PROSE,
      MORE,
      PROSE,
      MORE,
      PROSE,
      '同志们：',
      MORE,
    );
    expect(rolesOf(report)).toContain('paragraph: 同志们：');
  });
});

describe('a web page', () => {
  const block = (kind: BlockKind, level: number, text: string): Block => ({
    ...{ kind, level, text, container: 0, linkChars: 0, marks: [], afterBreak: false },
  });
  const page = (...blocks: Block[]): Page => ({
    source: 'html',
    url: 'https://wenku.test/1',
    title: '灌渠修缮情况_某某文库',
    siteNames: [],
    blocks,
    containers: [{ parent: -1, tag: 'body', tokens: '' }],
    signs: { pictures: 0, foreignFrames: [], loading: false },
  });

  it('gives its headings levels below the title, none skipped', () => {
    const { document } = compose(
      extract(
        page(
          block('heading', 1, '灌渠修缮情况'),
          block('paragraph', 0, PROSE),
          block('heading', 3, '做法'),
          block('paragraph', 0, MORE),
          block('heading', 5, '清淤'),
          block('item', 2, '先清支渠，再清干渠，放水员现场签字。'),
          block('row', 0, '年\t公里'),
          block('row', 1, '2025\t4'),
          block('paragraph', 0, MORE),
        ),
      ),
    );
    expect(rolesOf(document)).toEqual([
      'title: 灌渠修缮情况',
      `paragraph: ${PROSE}`,
      'heading1: 做法',
      `paragraph: ${MORE}`,
      'heading2: 清淤',
      'item: 先清支渠，再清干渠，放水员现场签字。',
      'row: 年\t公里',
      'row: 2025\t4',
      `paragraph: ${MORE}`,
    ]);
  });

  it('that shows no title has none; its own title only names the file', () => {
    const { document } = compose(
      extract(page(block('paragraph', 0, PROSE), block('paragraph', 0, MORE))),
    );
    expect(document).toMatchObject({ title: undefined, name: '灌渠修缮情况' });
  });
});
