import type { JudgedLine } from './lines';

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
  const data = new Set<number>();
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    const isCount = lines[i]!.form?.kind === 'count' && !lines[i]!.apart;
    if (!isCount) {
      start = i + 1;
      continue;
    }
    const above = lines[start - 1];
    if (
      above &&
      (!above.form || above.prose) &&
      ANNOUNCES.test(above.text) &&
      i - start + 1 >= MIN_COUNTS
    )
      for (let at = start; at <= i; at++) data.add(at);
  }
  return data;
}
