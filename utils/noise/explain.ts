import { captionSays } from './captions';
import { channelSays } from './channels';
import { aheadOfTitleSays } from './context/ahead-of-title';
import { boxSays } from './context/boxes';
import { closableAdSays } from './context/closable-ads';
import { headingToolSays } from './context/heading-tools';
import { noticeListSays } from './context/notice-lists';
import { relatedListSays } from './context/related-lists';
import { repeatSays } from './context/repeats';
import { goodsSays } from './context/goods-cards';
import { replySays } from './context/replies';
import { amongNoiseSays } from './context/among-noise';
import { entryPartsSays } from './context/entry-parts';
import { siteNameSays } from './context/site-names';
import { inlineSays } from './inline-pieces';
import { jammerSays } from './jammers';
import { lineWrapSays } from './line-wraps';
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
import { platformSays } from './rules/platforms';
import { promotionSays } from './rules/promotion';
import { sourceSays } from './rules/source';
import { speechSays } from './rules/speech';
import { toolSays } from './rules/tools';
import { widgetSays } from './rules/widgets';
import { seamSays } from './seams';
import { siteStringSays } from './site-strings';

/** What is found where pages are joined; `paging` is a stage of its own and imports nothing from here. */
const pagingSays: Readonly<Record<string, Saying>> = {
  'page-repeat': {
    zh: '别的页上已有的标题或说明',
    en: 'A title or a line that another page of the document has, too',
  },
  'page-join': {
    zh: '翻页断开的句子，已接上',
    en: 'A sentence that the end of a page parted; joined again',
  },
};

/** What the rules tell the user that have no form of their own: docs/rules.md lists them apart. */
export const CONTEXT_SAYINGS: Readonly<Record<string, Saying>> = {
  ...relatedListSays,
  ...aheadOfTitleSays,
  ...boxSays,
  ...siteNameSays,
  ...amongNoiseSays,
  ...entryPartsSays,
  ...noticeListSays,
  ...goodsSays,
  ...replySays,
  ...repeatSays,
  ...headingToolSays,
  ...closableAdSays,
  ...seamSays,
  ...lineWrapSays,
  ...captionSays,
  ...jammerSays,
  ...siteStringSays,
  ...pagingSays,
  ...pageMarkSays,
};

/** What each rule tells the user. The popup gets these words with its other lines, at build time. */
export const SAYINGS: Readonly<Record<string, Saying>> = {
  ...junkSays,
  ...paywallSays,
  ...countSays,
  ...sourceSays,
  ...toolSays,
  ...adSays,
  ...promotionSays,
  ...platformSays,
  ...widgetSays,
  ...leadSays,
  ...navigationSays,
  ...pageSays,
  ...encyclopediaSays,
  ...legalSays,
  ...englishSays,
  ...speechSays,
  ...channelSays,
  ...inlineSays,
  ...CONTEXT_SAYINGS,
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
