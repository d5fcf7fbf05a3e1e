/** Finds the ids behind the words of the popup, which speaks its reader's language, not ids. */
import { compileMessage } from '@lingui/message-utils/compileMessage';
import en from '../../utils/platform/locales/en.json';
import zhCN from '../../utils/platform/locales/zh_CN.json';

/** A line of a locale with blanks, as a pattern for what it becomes when they are filled. */
function patternOf(line: string): RegExp {
  const compiled = compileMessage(line);
  const parts = (typeof compiled === 'string' ? [compiled] : compiled).map((part) =>
    typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : '.*',
  );
  return new RegExp(`^${parts.join('')}$`, 's');
}

function reverse(...sections: readonly Readonly<Record<string, string>>[]) {
  const lines = sections.flatMap(Object.entries<string>);
  const patterns = lines.map(([key, line]) => [patternOf(line), key] as const);
  return (shown: string): string | undefined =>
    patterns.find(([pattern]) => pattern.test(shown))?.[1];
}

/** The removal kind under whose heading an entry stands. */
export const kindOf = reverse(zhCN.kind, en.kind);

/** The notice or problem that a plain line tells. */
export const noticeOf = reverse(zhCN.notice, en.notice, zhCN.problem, en.problem);
