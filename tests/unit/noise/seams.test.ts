import { describe, expect, it } from 'vitest';
import { compose, extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

interface Read {
  readonly texts: string[];
  readonly notices: string[];
}

function read(lines: readonly string[]): Read {
  const extraction = extract(readText(lines.join('\n'), 'https://wenku.test/a.txt'));
  return {
    texts: compose(extraction).document.blocks.map(({ text }) => text),
    notices: extraction.notices.map(({ id }) => id),
  };
}

const PROSE = '苗圃去年换了三任看守，井台、棚架和界桩都重新登记过，钥匙交到老秦手里。';
const END = '以上各条从开春起照办，做得不好的年底一起说。';

describe('a numbered list without end marks', () => {
  it.each<[string, readonly string[]]>([
    [
      'below prose',
      [
        '苗圃开春安排',
        PROSE,
        '1、修好东头的井台，换下裂了的盖板',
        '2、清点棚架上的竹竿，断的捆好入库',
        '3、给界桩重新刷漆，编号写在背阴面',
        '4、秋苗出圃之前，先量一遍地径',
        END,
      ],
    ],
    [
      'below a line without a mark',
      [
        '苗圃值守告示',
        '夜里轮到的人请留心下面几桩事，一样也别漏',
        '1、棚门上锁之前，先看火炉灭了没有',
        '2、听见水管响，立即去关总阀门并记下时间',
        '3、有人来借工具，问清姓名和归还的日子',
        END,
      ],
    ],
    [
      'whose first item has a dot',
      [
        '苗圃换届议程',
        '1. 老秦说一说去年的收支和剩下的苗木',
        '2、大家推举看守，举手、计数、当场公布',
        '3、新看守讲几句，老看守交接钥匙和账本',
        '会后在棚里吃饭。各家带一样菜，酒由苗圃出。',
      ],
    ],
    [
      'whose first item stands behind a colon',
      [
        '苗圃借用工具的规矩',
        PROSE,
        '借工具的人要做到：1、当天借当天还，用完擦净',
        '2、弄坏的照价赔，说清是怎么坏的。不许瞒',
        '3、转借他人之前，先到棚里改登记。',
        END,
      ],
    ],
    [
      'that begins anew under each heading',
      [
        '苗圃各人分工',
        PROSE,
        '一、看守分工',
        '1、管好棚门钥匙，早开晚锁',
        '2、管好井台和水泵，发现渗漏立刻报修',
        '二、会计分工',
        '1、逐日记好出圃数目，月底对账',
        '2、保管收据和合同，外人不得翻看',
        END,
      ],
    ],
    [
      'whose first item has no number',
      [
        '苗圃各人分工',
        PROSE,
        '管好棚门钥匙，早开晚锁，不留外人过夜',
        '2、管好井台和水泵，发现渗漏立刻报修',
        '逐日记好出圃数目，月底和看守对账',
        '3、保管收据和合同，外人不得翻看',
        END,
      ],
    ],
    [
      'of questions between answers to choose from, of which a page lost the first',
      [
        '苗木知识小测验',
        'A．先浇水，后松土',
        'B．先松土，后浇水，再盖一层稻草',
        'C．只浇水，不松土，等叶子发黄再说',
        '2、扦插以后第几天，可以揭开草帘？',
        'A．第三天，看天色再定',
        'B．第七天，先揭一半，再揭另一半',
        'C．第十天，无论晴雨一次揭完就行',
        '3、移栽的时候，主根要不要剪去一截？',
        'A．要剪，剪口涂草木灰，晾一夜再栽',
        'B．不剪，带土移栽，土球用草绳捆好',
      ],
    ],
  ])('%s stays as it is, and nothing is said of pages', (_, lines) => {
    const { texts, notices } = read(lines);
    expect([lines[0], ...texts.filter((text) => text !== lines[0])]).toEqual(lines);
    expect(notices).not.toContain('page-seams');
  });
});

describe('a text that its site cut and numbered', () => {
  const cut = (second: string, third: string): Read =>
    read([
      '苗圃一年记事',
      '去年开春，苗圃请人修了东头的井台。换下的盖板裂成三块，老秦舍不得扔，留着垫',
      `${second}棚脚，一直垫到入冬。`,
      PROSE,
      '秋苗出圃的时候，来了两拨买主。一拨要粗的，一拨要细的，价钱谈到天黑还没有谈',
      `${third}拢，最后各拉走一半。`,
      END,
    ]);

  it('is joined where the numbers count from 2', () => {
    const { texts, notices } = cut('2、', '3、');
    expect(texts.join('\n')).toMatch(/留着垫棚脚，[\s\S]*没有谈拢，/);
    expect(notices).not.toContain('page-seams');
  });

  it('stays where they do not, and the user is told', () => {
    const { texts, notices } = cut('2、', '4、');
    expect(texts.join('\n')).toMatch(/\n2、棚脚[\s\S]*\n4、拢，/);
    expect(notices).toContain('page-seams');
  });

  it('may hold a list of its own', () => {
    const list = ['1. 井台的账记在春册。', '2. 出圃的账记在秋册。', '3. 两册都由老秦收着。'];
    const { texts } = read([
      '苗圃一年记事',
      PROSE,
      ...list,
      '去年开春，苗圃请人修了东头的井台。换下的盖板裂成三块，老秦舍不得扔，留着垫',
      '2、棚脚，一直垫到入冬。',
      '秋苗出圃的时候，来了两拨买主。一拨要粗的，一拨要细的，价钱谈到天黑还没有谈',
      '3、拢，最后各拉走一半。',
      END,
    ]);
    expect(texts).toEqual(expect.arrayContaining(list));
    expect(texts.join('\n')).toMatch(/留着垫棚脚，[\s\S]*没有谈拢，/);
  });
});

describe('a text that its site cut and numbered from 1', () => {
  const CHUNKS = [
    '去年开春，苗圃请人修了东头的井台。换下的盖板裂成三块，老秦舍不得扔，说将来总有用处。井台修好以后，水桶放下去，三下就满，来挑水的人比往年多了一倍。从前要走到河边去，如今不用了，省下的工夫拿来松土。剩下的半块盖板留着垫',
    '棚脚，一直垫到入冬。入冬以前下了一场雨，棚架歪了两根，看守连夜扶起来，又用旧草绳捆了三道。第二天清早各家都来帮忙，带竹竿的带竹竿，带茶水的带茶水，到晌午就收拾停当。那几天的账是会计记的，一笔一笔都写在春册的后',
    '面，到年底和出圃的数目放在一起对过，没有差错。秋苗出圃的时候来了两拨买主，一拨要粗的，一拨要细的，最后各拉走一半。',
  ];
  const NOTE = '《苗圃一年记事》由网友分享，更多相关《苗圃一年记事（3页）》请到麦田网上查找。';
  const numbered = (texts: readonly string[]): string[] =>
    texts.map((text, i) => `${i + 1}、${text}`);

  it('is joined, and loses the first number as well, where the site shares files', () => {
    const lines = ['苗圃一年记事', NOTE, ...numbered(CHUNKS), END];
    expect(read(lines).texts).toEqual(['苗圃一年记事', CHUNKS.join(''), END]);
  });

  it('is only suggested where nothing says so: an author may have forgotten the marks', () => {
    const lines = ['苗圃一年记事', ...numbered(CHUNKS), END];
    const { removals } = extract(readText(lines.join('\n'), 'https://wenku.test/a.txt'));
    expect(removals.map(({ text, grade }) => `${grade} ${text}`)).toEqual([
      'maybe 1、',
      'maybe 2、',
      'maybe 3、',
    ]);
    expect(read(lines).texts).toEqual(lines);
  });

  it.each<[string, readonly string[]]>([
    ['whose items end with marks', CHUNKS.map((text) => `${text.replace(/。$/, '')}。`)],
    ['whose items are one clause after the other', CHUNKS.map((text) => text.replace(/。/g, '，'))],
    ['of short items', CHUNKS.map((text) => text.slice(-40))],
    ['of items that begin alike', CHUNKS.map((text, i) => `第${i + 1}季，${text}`)],
  ])('is left alone where it may be a list %s', (_, items) => {
    const lines = ['苗圃一年记事', NOTE, PROSE, ...numbered(items), END];
    expect(read(lines).texts).toEqual(lines.filter((line) => line !== NOTE));
  });
});

describe('one line of a site behind a line without an end mark', () => {
  const AROUND = [
    '苗圃的井台修好了，水桶放下去，三下就满。',
    '看守换成老秦的侄子，账本、钥匙当面点清。',
    '入冬以前，棚架上的竹竿都捆好进了库房。',
  ];

  it.each<[string, readonly [string, string, string]]>([
    [
      'a button',
      ['老秦说缺的还不止这些，', '阅读全文', '孩子们放学路过苗圃，总要趴在井台上照一照自己的脸。'],
    ],
    [
      'a date',
      [
        '棚门上新贴了一张红纸，上头写着，',
        '更新时间：2023年11月7日',
        '是苗圃开门五十年的日子，请各家都来坐坐。',
      ],
    ],
    [
      'a classification',
      [
        '关键词：苗圃；井台；看守，轮值',
        '中图分类号：S723 文献标识码：B',
        '2023年，苗圃换了三任看守，井台、棚架和界桩都重新登记过。',
      ],
    ],
    [
      'a page number below a label',
      ['关键词：苗圃；井台；看守，轮值', '第3页', '开春以后，苗圃换了三任看守，棚架也重搭过。'],
    ],
  ])('%s joins nothing', (_, [first, line, second]) => {
    const { texts } = read(['苗圃一年记事', ...AROUND, first, line, second, ...AROUND.slice(1)]);
    expect(texts).toEqual(expect.arrayContaining([first, second]));
  });

  it('joins the halves that a page number parted', () => {
    const first = '苗圃的界桩一共四十二根，东头的一排去年冬天被车撞歪过，';
    const { texts } = read([
      '苗圃一年记事',
      ...AROUND,
      first,
      '- 3 -',
      '看守扶正了九根。',
      ...AROUND.slice(1),
    ]);
    expect(texts).toContain(`${first}看守扶正了九根。`);
  });
});

describe('numbers that count on inside sentences', () => {
  const LINES = [
    '清早，老秦打开棚门，孩子们跟着走进苗圃，看见新栽的树苗，',
    '1',
    '地围了上去。老秦递给每人一把小铲，弯下腰，',
    '2',
    '大家怎样松土，松到多深才不伤根。',
  ];
  const around = (above: readonly string[], below: readonly string[]): readonly string[] => [
    '苗圃的早晨',
    ...above,
    ...LINES,
    ...below,
  ];

  it('are page numbers', () => {
    expect(read(around([], [])).texts).toEqual([
      '苗圃的早晨',
      LINES.filter((_, i) => i % 2 === 0).join(''),
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['choices below', [], ['A. 高高兴兴 B. 教 C. 问']],
    ['choices in lines of their own', [], ['A．高高兴兴', 'B．教', 'C．问']],
    ['numbered choices', [], ['1. A. 高高兴兴 B. 教']],
    ['questions below', [], ['1. 孩子们看见了什么？', '2. 老秦教了什么？']],
    ['words to choose from', ['选词填空：教 高高兴兴'], []],
    ['lines to write on', ['请把合适的词写在横线上。'], []],
    ['English words about it', ['Fill in the blanks.'], []],
  ])('stand for what is to be filled in: %s', (_, above, below) => {
    const lines = around(above, below);
    expect(read(lines).texts).toEqual(expect.arrayContaining([...LINES]));
  });
});
