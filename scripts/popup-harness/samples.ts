import type { ExtractedResult, Located, Notice, Pager } from '../../utils/model';
import { toKeep } from '../../entrypoints/popup/kept';
import { NO_CHOICE } from '../../utils/compose';
import type { KeptWork } from '../../utils/platform/kept-work';
import type { ProblemId } from '../../utils/platform/page-problem';
import { makeLocated, type Line } from './make-located';
import { htmlOf, sitePage } from './site-page';

/** A page that the harness lays out, reads and judges as the product does. */
export interface PageSample {
  readonly html: string;
  /** The elements from the first to the last of which the user selected. */
  readonly selected?: readonly [string, string];
  /** What the page itself gives no cause for. */
  readonly notices?: readonly Notice[];
  readonly pager?: Pager;
}

/** A state of the popup: a page, what was read of one, a problem, or a wait without end. */
export type Sample = PageSample | Located | { readonly problem: ProblemId } | 'waiting';

const TITLE = '在全镇农村人居环境整治推进会上的讲话';

const HEADING: Line = { text: TITLE, kind: 'heading', level: 1, title: true };
const GREETING = '欢迎来到青禾文库，海量范文任您挑选！';
const COUNTS = '发布时间：2024-05-16　浏览量：3,208';
const ADDRESS: readonly Line[] = [{ text: '同志们：' }];

const MARKER = '##paidbegin##';

const BODY: readonly Line[] = [
  {
    text: '今天召开全镇农村人居环境整治推进会，主要任务是总结上半年工作，分析当前形势，安排下一步任务。刚才，三个村作了交流发言，讲得都很好，希望大家认真学习借鉴。##paidbegin##下面，我讲三点意见。',
  },
  { text: '一、看清形势，把责任扛起来', kind: 'heading', level: 2 },
  {
    text: '半年来，全镇清理沟渠四十二公里，拆除残破棚圈一百一十六处，新建公厕九座，村容村貌有了明显变化。但也要看到，有的村重建设轻管护，有的路段垃圾回潮，群众还不够满意。',
  },
  {
    text: '（一）抓住薄弱环节。各村要对照清单逐项过筛，河道、背街、院落一处不漏，月底前报镇环境办。',
  },
  { text: '二、突出重点，把任务落下去', kind: 'heading', level: 2 },
  { text: '沟渠清淤：以村为单位，汛期前完成', kind: 'item', level: 1 },
  { text: '垃圾清运：每日一次，不留过夜垃圾', kind: 'item', level: 1 },
  { text: '户厕改造：先摸底、再动工、后验收', kind: 'item', level: 1 },
  { text: '村名\t沟渠（公里）\t公厕（座）', kind: 'row', level: 0 },
  { text: '东河村\t12.5\t3', kind: 'row', level: 1 },
  { text: '柳林村\t9.8\t2', kind: 'row', level: 1 },
  { text: '石桥村\t20.0\t4', kind: 'row', level: 1 },
  { text: '三、严明纪律，把成效保持住', kind: 'heading', level: 2 },
  {
    text: '镇里每月通报一次，排名末位的村在大会上说明情况。对走过场、搞花架子的，要严肃批评、限期整改。',
  },
  { text: '谢谢大家！' },
];

const ONE = { columns: 1, rows: 1 };
const COVERED = { columns: 0, rows: 0 };
const WIDE = { columns: 2, rows: 1 };
const TALL = { columns: 1, rows: 2 };

/** Lists, quotes, verse and merged cells. */
const STRUCTURE: readonly Line[] = [
  { text: '巡渠员守则', kind: 'heading', level: 1, title: true },
  { text: '各村巡渠员按下列要求做好每天的巡查和记录，发现问题及时报告镇水利站。' },
  { text: '检查闸门启闭机，做好记录。', kind: 'item', level: 1, standing: { number: 3 } },
  { text: '检查备用电源：', kind: 'item', level: 1, standing: { number: 4 } },
  { text: '油料不少于两桶；', kind: 'item', level: 2, standing: { number: 1 } },
  { text: '接地电阻合格。', kind: 'item', level: 2, standing: { number: 2 } },
  { text: '雨天另加一次检测。', standing: { inItem: 2 } },
  { text: '检查通信设备。', kind: 'item', level: 1, standing: { number: 9 } },
  { text: '旧志里写道：' },
  { text: '塘有盈虚，人无常守，故岁修之制不可一日废，凡我塘民皆当记之。', standing: { quote: 1 } },
  { text: '按：此条见卷二，刻本缺末字。', standing: { quote: 2 } },
  { text: '渡口的老歌这样唱：' },
  { text: '水退到石阶第九级，' },
  { text: '灯就熄到第九家。', afterBreak: true },
  { text: '各村改厕进度见下表。' },
  {
    text: '村名\t完成户数\t\t备注',
    kind: 'row',
    level: 0,
    standing: { cells: [TALL, WIDE, COVERED, TALL] },
  },
  {
    text: '\t上半年\t下半年\t',
    kind: 'row',
    level: 0,
    standing: { cells: [COVERED, ONE, ONE, COVERED] },
  },
  {
    text: '白鹭渡\t41\t57\t同一施工队',
    kind: 'row',
    level: 1,
    standing: { cells: [ONE, ONE, ONE, TALL] },
  },
  { text: '下圩\t36\t60\t', kind: 'row', level: 1, standing: { cells: [ONE, ONE, ONE, COVERED] } },
  {
    text: '合计\t194\t\t已核对',
    kind: 'row',
    level: 1,
    standing: { cells: [ONE, WIDE, COVERED, ONE] },
  },
  { text: '以上各条自公布之日起施行。' },
];

const CLOSING = [
  '点赞：16　收藏：42　分享到微信',
  '开通会员，全站文档免费下载，首月立减十元！',
  '相关文档推荐',
];

function withoutMarkers(lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, text: line.text.replace(MARKER, '') }));
}

/** More than 200,000 characters and more than 500 removals. */
export function hugeLines(): Line[] {
  const body = withoutMarkers(BODY);
  const long = body.filter(({ text }) => text.length > 60);
  const lines: Line[] = [{ text: GREETING }, HEADING, { text: COUNTS }, ...ADDRESS];
  for (let i = 0; i < 260; i++) {
    const marked = { text: `第${i + 1}批整改销号。` + long[0]!.text.replace('。', `。${MARKER}`) };
    lines.push(...body, marked, ...long, ...long);
    lines.push({ text: '##paidend##' });
  }
  return lines;
}

/** The same, as the content script sends it. */
function huge(): Located {
  return makeLocated(hugeLines(), `${TITLE} - 青禾文库`);
}

/** The site's telephone stands in the text itself: that is not certain to be the site's. */
const SPEECH: readonly Line[] = [
  ...ADDRESS,
  ...BODY.slice(0, 1),
  { text: '客服电话：0570-2345678' },
  ...BODY.slice(1),
];

function speech(more: Omit<PageSample, 'html'> = {}): PageSample {
  const html = sitePage({
    title: TITLE,
    above: [GREETING],
    counts: COUNTS,
    text: SPEECH,
    below: CLOSING,
  });
  return { html, ...more };
}

/** Every designed state of the popup, by the name of its picture. All text is invented. */
export const SAMPLES: Readonly<Record<string, () => Sample>> = {
  everyday: () => speech(),
  selection: () => speech({ selected: ['.content ul', '.content table'] }),
  notices: () =>
    speech({
      notices: [
        { id: 'cut-here' },
        { id: 'pictures', values: { count: 3 } },
        { id: 'low-confidence', values: { reasons: 'no-title other-prose' } },
      ],
    }),
  resumed: () => speech(),
  pages: () => {
    const addresses = { 2: 'https://wenku.example/doc/1?page=2' };
    return speech({
      notices: [{ id: 'more-pages', values: { page: 1, pages: 5 } }],
      pager: { kind: 'links', page: 1, pages: 5, addresses },
    });
  },
  parts: () => ({
    html: sitePage({
      title: `${TITLE}（三篇）`,
      text: [
        { text: '三篇讲话都是今年上半年的，按时间先后排列。' },
        ...['篇一：在动员会上的讲话', '篇二：在现场会上的讲话', '篇三：在总结会上的讲话'].flatMap(
          (text): Line[] => [{ text, kind: 'heading', level: 2 }, ...BODY.slice(2, 4)],
        ),
      ],
      below: CLOSING,
    }),
  }),
  'long-title': () => ({
    html: sitePage({
      title:
        '关于进一步加强和改进新形势下全县乡镇（街道）农村人居环境整治长效管护机制建设工作暨二〇二四年度第三季度现场观摩推进会议情况的通报与下一阶段重点任务分工的通知',
      text: BODY,
    }),
  }),
  clean: () => ({ html: htmlOf([HEADING, ...ADDRESS, ...withoutMarkers(BODY)]) }),
  many: () => ({
    html: sitePage({
      title: TITLE,
      above: [GREETING],
      counts: COUNTS,
      text: SPEECH,
      below: [
        ...Array.from({ length: 200 }, (_, i) => `浏览量：${3208 + 7 * i}　下载量：${i + 1}`),
        ...CLOSING,
      ],
    }),
  }),
  structure: () => makeLocated(STRUCTURE, '巡渠员守则 - 青禾文库'),
  huge,
  nothing: () => ({ html: sitePage({ title: '', text: [] }) }),
  error: () => ({ problem: 'file-access' }),
  loading: () => 'waiting',
};

/** What was kept of a state when the popup was open before: one removal was put back. */
export function keptOf(state: string, { article }: ExtractedResult): KeptWork | undefined {
  if (state !== 'resumed') return undefined;
  const { url, title } = article.page;
  const choice = { ...NO_CHOICE, restored: new Set([article.removals[1]!.id]) };
  return { url, title, article: toKeep({ choice, edits: [] }, article) };
}
