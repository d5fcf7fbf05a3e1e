import { channelSays } from './channels';
import { contextSays } from './context';
import { inlineSays } from './inline-pieces';
import { pageMarkSays } from './page-marks';
import type { Saying } from './rule';
import { adSays } from './rules/ads';
import { countSays } from './rules/counts';
import { encyclopediaSays } from './rules/encyclopedia';
import { englishSays } from './rules/english';
import { junkSays } from './rules/junk';
import { leadSays } from './rules/leads';
import { legalSays } from './rules/legal';
import { navigationSays } from './rules/navigation';
import { pageSays } from './rules/pages';
import { paywallSays } from './rules/paywall';
import { promotionSays } from './rules/promotion';
import { sourceSays } from './rules/source';
import { speechSays } from './rules/speech';
import { toolSays } from './rules/tools';

/** What each rule tells the user. The popup gets these words with its other lines, at build time. */
export const SAYINGS: Readonly<Record<string, Saying>> = {
  ...junkSays,
  ...paywallSays,
  ...countSays,
  ...sourceSays,
  ...toolSays,
  ...adSays,
  ...promotionSays,
  ...leadSays,
  ...navigationSays,
  ...pageSays,
  ...encyclopediaSays,
  ...legalSays,
  ...englishSays,
  ...speechSays,
  ...contextSays,
  ...channelSays,
  ...inlineSays,
  ...pageMarkSays,
  outside: { zh: '在正文之外', en: 'Outside the main text' },
};

/**
 * What a rule tells the user.
 * @param rule the id of a rule, as a removal carries it
 * @throws {RangeError} for an id that no rule has
 */
export function explainRule(rule: string): Saying {
  const saying = SAYINGS[rule];
  if (!saying) throw new RangeError(`No rule is called ${rule}`);
  return saying;
}
