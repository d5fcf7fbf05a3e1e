import type { NoiseRule } from '../rule';
import { adRules } from './ads';
import { countRules } from './counts';
import { encyclopediaRules } from './encyclopedia';
import { englishRules } from './english';
import { junkRules } from './junk';
import { leadRules } from './leads';
import { legalRules } from './legal';
import { navigationRules } from './navigation';
import { pageRules } from './pages';
import { paywallRules } from './paywall';
import { platformRules } from './platforms';
import { promotionRules } from './promotion';
import { mixedRules, sourceRules } from './source';
import { speechRules } from './speech';
import { toolRules } from './tools';
import { widgetRules } from './widgets';

/** All rules; where two recognise the same line with the same grade, the earlier one names it. */
export const RULES: readonly NoiseRule[] = [
  ...junkRules,
  ...paywallRules,
  ...countRules,
  ...sourceRules,
  ...toolRules,
  ...legalRules,
  ...adRules,
  ...promotionRules,
  ...leadRules,
  ...navigationRules,
  ...pageRules,
  ...encyclopediaRules,
  ...englishRules,
  ...mixedRules,
  ...speechRules,
  ...platformRules,
  ...widgetRules,
];
