import { describe, expect, it } from 'vitest';
import { writeFile } from '../../../utils/files/write-file';
import type { FileSource, RemovalKind } from '../../../utils/model';
import { DEFAULT_OPTIONS } from '../../../utils/options';
import { metadataOf } from '../../../utils/writers/metadata';
import { block, document, heading, item, paragraph, row, title } from './make-document';

function source(...noise: readonly (readonly [RemovalKind, string])[]): FileSource {
  return {
    document: document(
      title('年度“总结”'),
      block('salutation', '同事们：'),
      heading(1, '一、概况'),
      paragraph('<b>**镇**</b>增长5%。'),
      block('date', '2024年3月5日'),
    ),
    ledger: noise.map(([kind, text], i) => ({
      removal: { id: `r${i}`, rule: 'rule', kind, grade: 'certain', spans: [], text },
      state: 'removed',
    })),
    page: {
      url: 'https://wenku.test/1',
      title: '年度“总结” - 测试文库',
      siteNames: ['测试文库'],
      source: 'html',
    },
  };
}

const NOISE = source(
  ['count', '浏览次数：1,234'],
  ['source', '来源：青禾日报 发布时间：2024-3-5 09:30'],
);

describe('metadata', () => {
  it('is found in what was taken out', () => {
    expect(metadataOf(NOISE)).toEqual({
      site: '测试文库',
      date: '2024-03-05',
      views: 1234,
      source: '青禾日报',
    });
  });

  it('is looked for outside the article only where a line says what it is', () => {
    const outside = (text: string) => metadataOf(source(['outside', text]));
    expect(outside('更多新闻 2024-03-01\n来源：青禾日报')).toEqual({
      site: '测试文库',
      source: '青禾日报',
    });
    expect(outside('2024-03-05 08:51')).toMatchObject({ date: '2024-03-05' });
    expect(outside('来源： 作者：甲乙')).toEqual({ site: '测试文库' });
  });

  it.each([
    ['1.2万阅读', 12_000],
    ['阅读 356', 356],
    ['（点击量：89）', 89],
    ['第3页', undefined],
  ])('views in %s: %s', (text, views) => {
    expect(metadataOf(source(['count', text])).views).toBe(views);
  });

  it.each([
    ['2023年12月1日', '2023-12-01'],
    ['2023/1/9', '2023-01-09'],
    ['2023-13-40', undefined],
    ['编号12023-1-1', undefined],
  ])('date in %s: %s', (text, date) => {
    expect(metadataOf(source(['source', text])).date).toBe(date);
  });
});

describe('the files', () => {
  it('JSON holds document, metadata and ledger', async () => {
    const { name, content } = await writeFile(NOISE, 'json', DEFAULT_OPTIONS);
    const file = JSON.parse(content as string) as Record<string, unknown>;
    expect(name).toBe('年度“总结”.json');
    expect(file).toMatchObject({
      format: 'jingwen',
      version: 1,
      title: '年度“总结”',
      metadata: { site: '测试文库', readFrom: 'html', views: 1234 },
      ledger: [{ text: '浏览次数：1,234', state: 'removed' }, { kind: 'source' }],
    });
    expect((file['blocks'] as { text: string }[]).map(({ text }) => text)).toEqual(
      NOISE.document.blocks.map(({ text }) => text),
    );
  });

  it('JSON says how blocks stand among the others, and nothing of ordinary ones', async () => {
    const spans = [
      { columns: 2, rows: 1 },
      { columns: 0, rows: 0 },
    ];
    const blocks = [
      { ...item(1, '巡渠'), number: 3 },
      paragraph('早晚各一次', { inItem: 1 }),
      paragraph('塘有盈虚', { quote: 1 }),
      paragraph('人无常守', { quote: 1, afterBreak: true }),
      { ...row('body', '合计', ''), cells: spans },
      paragraph('[图]', { picture: true }),
      paragraph('照办。'),
    ];
    const source = { ...NOISE, document: document(...blocks) };
    const { content } = await writeFile(source, 'json', DEFAULT_OPTIONS);
    const file = JSON.parse(content as string) as { blocks: Record<string, unknown>[] };
    const more = file.blocks.map(({ number, inItem, quote, afterBreak, cells, picture }) =>
      JSON.parse(JSON.stringify({ number, inItem, quote, afterBreak, cells, picture })),
    );
    expect(more).toEqual([
      { number: 3 },
      { inItem: 1 },
      { quote: 1 },
      { quote: 1, afterBreak: true },
      { cells: spans },
      { picture: true },
      {},
    ]);
    expect(Object.keys(file.blocks.at(-1)!)).toEqual(['role', 'level', 'text', 'runIn', 'marks']);
  });

  it('Markdown has a head only when that is chosen', async () => {
    const plain = await writeFile(NOISE, 'md', DEFAULT_OPTIONS);
    const headed = await writeFile(NOISE, 'md', { ...DEFAULT_OPTIONS, mdFrontMatter: true });
    expect(headed.content).toBe(
      [
        '---',
        'title: "年度“总结”"',
        'source: "https://wenku.test/1"',
        'site: "测试文库"',
        'date: "2024-03-05"',
        '---',
        '',
        plain.content,
      ].join('\n'),
    );
  });

  it('HTML is one file with title, language and address, and takes no markup from the text', async () => {
    const html = (await writeFile(NOISE, 'html', DEFAULT_OPTIONS)).content as string;
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('<title>年度“总结”</title>');
    expect(html).toContain('<link rel="canonical" href="https://wenku.test/1">');
    expect(html).toContain('<p class="salutation">同事们：</p>');
    expect(html).toContain('&lt;b&gt;**镇**&lt;/b&gt;');
    expect(html).not.toMatch(/src=|@import|url\(/);
  });

  it('plain text takes encoding, line ends and indents as they are set', async () => {
    const options = { ...DEFAULT_OPTIONS, txtLineEnd: 'crlf', txtIndent: true } as const;
    const utf8 = await writeFile(NOISE, 'txt', { ...options, txtEncoding: 'utf-8-bom' });
    const lines = [
      '年度“总结”',
      '同事们：',
      '　　一、概况',
      '　　<b>**镇**</b>增长5%。',
      '2024年3月5日',
      '',
    ].join('\r\n');
    expect(utf8.content).toBe(`\uFEFF${lines}`);
    const gb = await writeFile(NOISE, 'txt', { ...options, txtEncoding: 'gb18030' });
    expect(new TextDecoder('gb18030').decode(gb.content as Uint8Array)).toBe(lines);
  });

  it('Word is a zip archive', async () => {
    const { content } = await writeFile(NOISE, 'docx', DEFAULT_OPTIONS);
    expect([...(content as Uint8Array).slice(0, 2)]).toEqual([0x50, 0x4b]);
  });
});
