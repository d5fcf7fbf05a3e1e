import { contextProofs } from './context';
import type { RuleProof } from './rule';
import { countProofs } from './rules/counts';
import { encyclopediaProofs } from './rules/encyclopedia';
import { junkProofs } from './rules/junk';
import { leadProofs } from './rules/leads';
import { legalProofs } from './rules/legal';
import { navigationProofs } from './rules/navigation';
import { pageProofs } from './rules/pages';
import { paywallProofs } from './rules/paywall';
import { promotionProofs } from './rules/promotion';
import { sourceProofs } from './rules/source';
import { toolProofs } from './rules/tools';

/** The proofs of the rules that see one line, by rule. */
export const PROOFS: Readonly<Record<string, RuleProof>> = {
  ...junkProofs,
  ...paywallProofs,
  ...countProofs,
  ...sourceProofs,
  ...toolProofs,
  ...promotionProofs,
  ...leadProofs,
  ...navigationProofs,
  ...pageProofs,
  ...encyclopediaProofs,
  ...legalProofs,
};

const OUTSIDE = { zh: '在正文之外', en: 'Outside the main text' };

/**
 * What a rule tells the user.
 * @param rule the id of a rule, as a removal carries it
 */
export function explainRule(rule: string): RuleProof['says'] {
  return PROOFS[rule]?.says ?? contextProofs[rule]?.says ?? OUTSIDE;
}
