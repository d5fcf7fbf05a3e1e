/** One page on the terminal: the gold, what was lost of it, and what leaked. */
import type { Contender, PageResult } from './quality';

const RED = '\x1b[31m';
const YELLOW = '\x1b[33m';
const DIM = '\x1b[2m';
const BOLD = '\x1b[1m';
const RESET = '\x1b[0m';

/**
 * Shows one engine's output in its order with leaked lines marked `+` (yellow), and each lost gold
 * line marked `-` (red) where it stood: before the next gold line that the output holds.
 */
export function renderDiff(result: PageResult, engine: Contender): string {
  const score = result.scores[engine]!;
  const leaked = new Set(score.leaked);
  const lost = new Set(score.lost);
  const pending = lostBefore(result.gold, lost);
  const lines = (result.outputs[engine] ?? []).flatMap((line) => {
    const before = (pending.get(line) ?? []).map(red);
    pending.delete(line);
    return [...before, leaked.has(line) ? `${YELLOW}+ ${line}${RESET}` : `  ${DIM}${line}${RESET}`];
  });
  const rest = [...pending.values()].flat().map(red);
  const unplaced = score.leaked
    .filter((line) => !result.outputs[engine]!.includes(line))
    .map((line) => `${YELLOW}+ ${line} (inside another line)${RESET}`);
  const head =
    `${BOLD}${result.id} ${engine}${RESET}  F1 ${score.f1.toFixed(3)}  ` +
    `keep ${score.keep.toFixed(3)}  lost ${score.lost.length}  leaked ${score.leaked.length}`;
  return [head, ...lines, ...rest, ...unplaced].join('\n');
}

/** The lost lines, by the next gold line that was kept; '' for those at the end. */
function lostBefore(gold: readonly string[], lost: ReadonlySet<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  let waiting: string[] = [];
  for (const line of gold) {
    if (lost.has(line)) {
      waiting.push(line);
    } else if (waiting.length > 0) {
      groups.set(line, [...(groups.get(line) ?? []), ...waiting]);
      waiting = [];
    }
  }
  if (waiting.length > 0) groups.set('', waiting);
  return groups;
}

function red(line: string): string {
  return `${RED}- ${line}${RESET}`;
}
