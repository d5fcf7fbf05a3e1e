import type { JudgedLine } from './lines';
import { runsOf } from './runs';

/** A line that announces figures: 各项数据如下：, 公众号数据一览 */
const ANNOUNCES = /[：:]$|数据|一览|统计|指标/;
/** A single count below such a line may be the site's. */
const MIN_COUNTS = 2;

/**
 * Finds counts that are the document's own figures: several of them right below a line that
 * announces figures, in the text's own mark-up.
 * @returns indices into `lines`
 */
export function dataBelow(lines: readonly JudgedLine[]): ReadonlySet<number> {
  const runs = runsOf(lines, ({ form, apart }) => form?.kind === 'count' && !apart);
  return new Set(
    runs.filter((run) => run.length >= MIN_COUNTS && announces(lines[run[0]! - 1])).flat(),
  );
}

function announces(above: JudgedLine | undefined): boolean {
  return above !== undefined && (!above.form || above.prose) && ANNOUNCES.test(above.text);
}
