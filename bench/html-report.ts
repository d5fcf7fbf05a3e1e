/** A page on which a run can be looked at: a chart and the worst cases. It loads nothing. */
import type { Report } from './benchmark';
import type { Contender, PageResult } from './quality';
import { groupsOf, setsOf, summarize, type Group, type Summary } from './summary';
import { renderTables } from './tables';

/** So many of our worst pages are shown. */
const WORST = 20;

/** The measures of the chart; all of them are shares. */
const CHARTED = ['f1', 'keep', 'leak', 'furniture', 'clean', 'exact'] as const;

const COLOURS: Readonly<Record<Contender, string>> = {
  jingwen: '#0a7d55',
  content: '#7cc4a8',
  readability: '#3b6fb6',
  defuddle: '#8a63b8',
  innerText: '#9a9a9a',
  walk: '#000000',
  bestFilter: '#d9a400',
};

const STYLE = `body{font:15px/1.6 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}
pre{overflow:auto;background:#f6f6f4;padding:1rem;font-size:13px}h2{margin-top:2.5rem}
svg{display:block;max-width:100%;height:auto}.lost{color:#b00020}.leaked{background:#fff1b8}
li{overflow-wrap:anywhere}summary{cursor:pointer}
@media(prefers-color-scheme:dark){body{background:#16181a;color:#ddd}pre{background:#222}
.lost{color:#ff8a80}.leaked{background:#5a4a00}svg text{fill:#ddd}}`;

/** The whole report as one self-contained page. */
export function renderHtml(report: Report): string {
  const charts = setsOf(report.pages).map((set) => `<h2>${escape(set.name)}</h2>${chart(set)}`);
  const worst = report.pages
    .filter(({ scores }) => scores.jingwen)
    .sort((a, b) => a.scores.jingwen!.f1 - b.scores.jingwen!.f1)
    .slice(0, WORST)
    .map(worstCase);
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Jingwen benchmark</title>
<style>${STYLE}</style><h1>Jingwen benchmark</h1>
<p>${report.pages.length} pages, ${escape(report.chromium)}, ${escape(report.date)}</p>
${charts.join('\n')}
<h2>Our ${worst.length} worst pages by F1</h2>
<p><span class="lost">Lost</span> lines of the gold, <span class="leaked">leaked</span> lines.</p>
${worst.join('\n')}
<h2>Figures</h2><pre>${escape(renderTables(report))}</pre></html>
`;
}

const BAR = { height: 14, left: 90, width: 520, gap: 12 };

/** For each measure one bar a contender, over all lengths of one set. */
function chart({ pages }: Group): string {
  const all = groupsOf(pages)[0]!.pages;
  const contenders = Object.keys(pages[0]!.scores) as Contender[];
  const summaries = contenders.map((name) => ({ name, summary: summarize(all, name)! }));
  const step = contenders.length * BAR.height + BAR.gap;
  const bars = CHARTED.flatMap((measure, i) => [
    `<text x="0" y="${i * step + BAR.height}">${measure}</text>`,
    ...summaries.map(({ name, summary }, j) =>
      bar(name, summary[measure], i * step + j * BAR.height),
    ),
  ]);
  const width = BAR.left + BAR.width + 160;
  return `<svg viewBox="0 0 ${width} ${CHARTED.length * step}" width="${width}" role="img"
 aria-label="${escape(describe(summaries))}" font-size="12">${bars.join('')}</svg>`;
}

function bar(name: Contender, value: number, y: number): string {
  const length = (value * BAR.width).toFixed(1);
  const end = BAR.left + value * BAR.width + 6;
  return (
    `<rect x="${BAR.left}" y="${y}" width="${length}" height="${BAR.height - 3}" fill="${COLOURS[name]}"/>` +
    `<text x="${end.toFixed(1)}" y="${y + BAR.height - 4}">${value.toFixed(3)} ${name}</text>`
  );
}

/** The chart in words, for those who cannot see it. */
function describe(summaries: readonly { name: Contender; summary: Summary }[]): string {
  return summaries.map(({ name, summary }) => `${name}: F1 ${summary.f1.toFixed(3)}`).join('; ');
}

function worstCase({ id, goldLength, scores }: PageResult): string {
  const { f1, keep, lost, leaked } = scores.jingwen!;
  const list = (lines: readonly string[], kind: string): string =>
    lines.map((line) => `<li class="${kind}">${escape(line)}</li>`).join('');
  const head =
    `${escape(id)}: F1 ${f1.toFixed(3)}, keep ${keep.toFixed(3)}, ` +
    `${lost.length} lost, ${leaked.length} leaked, gold ${goldLength}`;
  return `<details><summary>${head}</summary><ul>${list(lost, 'lost')}${list(leaked, 'leaked')}</ul></details>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
