/** Everything that a run measured, for machines. */
import type { Report } from './benchmark';
import { ENGINES } from './bundle';
import type { Contender } from './quality';
import { groupsOf, setsOf, summarize } from './summary';
import { summarizeTimes } from './timing';

/** The report itself, preceded by the figures of the tables: `quality[set][group][contender]`. */
export function renderJson(report: Report): string {
  const { pages, times, ...rest } = report;
  const quality = Object.fromEntries(
    setsOf(pages).map((set) => [
      set.name,
      Object.fromEntries(
        groupsOf(set.pages).map((group) => [group.name, summariesOf(group.pages)]),
      ),
    ]),
  );
  const time = Object.fromEntries(
    ENGINES.map((engine) => [
      engine,
      {
        cold: summarizeTimes(times, engine, 'cold'),
        warm: summarizeTimes(times, engine, 'warm'),
      },
    ]),
  );
  return `${JSON.stringify({ ...rest, quality, time, times, pages }, null, 1)}\n`;
}

function summariesOf(pages: Report['pages']): object {
  const contenders = Object.keys(pages[0]!.scores) as Contender[];
  return Object.fromEntries(contenders.map((name) => [name, summarize(pages, name)]));
}
