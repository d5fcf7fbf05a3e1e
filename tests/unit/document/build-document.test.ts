import { describe, expect, it } from 'vitest';
import type { Block, BlockKind, Page } from '../../../utils/model';
import { buildDocument, type KeptText } from '../../../utils/document/build-document';
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

describe('an official document', () => {
  it.each(['各科室：', '市教育局：', '各县（市、区）教育局：', '青石湾村：'])(
    'is sent to %s in the first line below its title',
    (recipient) => {
      const [, first] = rolesOf(documentOf('关于修缮灌渠的通知', recipient, PROSE, MORE));
      expect(first).toBe(`salutation: ${recipient}`);
    },
  );

  it('has labels that look like recipients further down', () => {
    const lines = rolesOf(documentOf('关于修缮灌渠的通知', PROSE, '各科室：', MORE));
    expect(lines).toContain('paragraph: 各科室：');
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

describe('numbered lines', () => {
  const rolesBelow = (...lines: string[]): string[] =>
    rolesOf(documentOf('灌渠修缮情况的报告', PROSE, ...lines, MORE)).slice(2, -1);

  it('are no headings where they are sentences of a list', () => {
    const list = [
      '（一）渠段看护人到岗到位；',
      '（二）闸门钥匙专人保管；',
      '（三）账目按季张榜公布。',
    ];
    expect(rolesBelow(...list)).toEqual(list.map((line) => `paragraph: ${line}`));
    const sentences = ['一、渠段看护人要按时到岗。', '二、闸门钥匙要有专人保管。'];
    expect(rolesBelow(...sentences)).toEqual(sentences.map((line) => `paragraph: ${line}`));
  });

  it('are headings with a full stop where text stands below each', () => {
    expect(rolesBelow('（一）摸清底数。', PROSE, '（二）分段包干。')).toEqual([
      'heading2: （一）摸清底数。',
      `paragraph: ${PROSE}`,
      'heading2: （二）分段包干。',
    ]);
    expect(rolesBelow('一、提高认识', '（一）摸清底数。')).toEqual([
      'heading1: 一、提高认识',
      'heading2: （一）摸清底数。',
    ]);
  });

  it('are no headings where they name attachments', () => {
    expect(rolesBelow('附件：1.渠段看护表', '2.闸门钥匙登记表', '3.账目')).toEqual([
      'paragraph: 附件：1.渠段看护表',
      'paragraph: 2.闸门钥匙登记表',
      'paragraph: 3.账目',
    ]);
    expect(rolesBelow('附件：1.渠段看护表', MORE, '2.清淤')).toContain('heading3: 2.清淤');
  });

  it('are one level lower below 第一篇 and 第一章', () => {
    for (const [one, two] of [
      ['第一篇 渠道', '第二篇 闸门'],
      ['第一章 渠道', '第二章 闸门'],
    ] as const) {
      expect(rolesBelow('一、总说', one, '一、清淤', '（一）支渠', '1.石料', PROSE, two)).toEqual([
        'heading1: 一、总说',
        `heading1: ${one}`,
        'heading2: 一、清淤',
        'heading3: （一）支渠',
        'heading4: 1.石料',
        `paragraph: ${PROSE}`,
        `heading1: ${two}`,
      ]);
    }
    expect(rolesBelow('第一部分 渠道', '一、清淤')).toContain('heading1: 一、清淤');
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

  it('has no headings in its table of contents, and 一、 below 篇一', () => {
    const linked = (text: string, href: string): Block => ({
      ...block('item', 1, text),
      linkChars: text.length,
      marks: [{ type: 'link', start: 0, end: text.length, href }],
    });
    const part = (text: string): Block[] => [
      block('heading', 2, text),
      block('paragraph', 0, '一、清淤'),
      block('paragraph', 0, PROSE),
      block('paragraph', 0, MORE),
    ];
    const { document } = compose(
      extract(
        page(
          block('heading', 1, '灌渠修缮情况（2篇）'),
          block('paragraph', 0, PROSE),
          linked('第一篇 渠道', 'https://wenku.test/1#p1'),
          linked('第二篇 闸门', 'https://wenku.test/1/2'),
          ...part('第一篇 渠道'),
          ...part('第二篇 闸门'),
        ),
      ),
      { restored: new Set(), accepted: new Set() },
    );
    expect(rolesOf(document).filter((role) => /篇 |清淤/.test(role))).toEqual([
      'item: 第一篇 渠道',
      'item: 第二篇 闸门',
      'heading1: 第一篇 渠道',
      'heading2: 一、清淤',
      'heading1: 第二篇 闸门',
      'heading2: 一、清淤',
    ]);
  });

  it('that shows no title has none; its own title only names the file', () => {
    const { document } = compose(
      extract(page(block('paragraph', 0, PROSE), block('paragraph', 0, MORE))),
    );
    expect(document).toMatchObject({ title: undefined, name: '灌渠修缮情况' });
  });

  it('of many lines is looked through a few times, not once for every line', () => {
    const texts = Array.from({ length: 1000 }, (_, i) => `${i}、${PROSE}`);
    const extraction = extract(page(...texts.map((text) => block('paragraph', 0, text))));
    let reads = 0;
    const kept = texts.map((text, i): KeptText => {
      const line = { marks: [], from: [i] };
      const read = (): string => (reads++, text);
      return Object.defineProperty(line, 'text', { get: read }) as typeof line & { text: string };
    });
    expect(buildDocument(extraction, kept).blocks).toHaveLength(texts.length);
    expect(reads).toBeLessThan(20 * texts.length);
  });
});
