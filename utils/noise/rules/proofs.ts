import type { RuleProof } from '../rule';
import { adProofs } from './ads';
import { countProofs } from './counts';
import { encyclopediaProofs } from './encyclopedia';
import { englishProofs } from './english';
import { junkProofs } from './junk';
import { leadProofs } from './leads';
import { legalProofs } from './legal';
import { navigationProofs } from './navigation';
import { pageProofs } from './pages';
import { paywallProofs } from './paywall';
import { platformProofs } from './platforms';
import { promotionProofs } from './promotion';
import { sourceProofs } from './source';
import { speechProofs } from './speech';
import { toolProofs } from './tools';
import { widgetProofs } from './widgets';

/** The proofs of all rules that see one line, by rule; for the tests and the catalogue. */
export const PROOFS: Readonly<Record<string, RuleProof>> = {
  ...junkProofs,
  ...paywallProofs,
  ...countProofs,
  ...sourceProofs,
  ...toolProofs,
  ...adProofs,
  ...promotionProofs,
  ...platformProofs,
  ...leadProofs,
  ...navigationProofs,
  ...pageProofs,
  ...encyclopediaProofs,
  ...legalProofs,
  ...englishProofs,
  ...speechProofs,
  ...widgetProofs,
};
