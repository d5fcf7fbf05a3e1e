import type { Saying } from '../rule';
import type { Context } from './context';
import { certain } from './findings';

const CLOSE = /^[×✕✖╳⊗]$/;
const ADVERTISEMENT = /^(?:广告|推广|赞助|ad(?:vertisement)?\b)/;
/** A longer line is text that begins with the word (characters). */
const AD_MAX = 60;

/**
 * What is called an advertisement and can be closed: the button by its sign and its box, the line
 * above it by its first word as well.
 */
export function closableAds({ lines, title, findings }: Context): void {
  lines.forEach((line, i) => {
    if (!line.apart || !CLOSE.test(line.folded)) return;
    findings.set(line.block, certain('close-button', 'tool'));
    const above = lines[i - 1];
    const isAd = above && above.block !== title && above.kind !== 'row' && !above.statement;
    if (isAd && above.length <= AD_MAX && ADVERTISEMENT.test(above.folded))
      findings.set(above.block, certain('closable-ad', 'promotion'));
  });
}

export const closableAdSays: Readonly<Record<string, Saying>> = {
  'close-button': { zh: '关闭广告的按钮', en: 'A button that closes an advertisement' },
  'closable-ad': {
    zh: '标着“广告”、可以关掉的一条',
    en: 'It is called an advertisement and can be closed',
  },
};
