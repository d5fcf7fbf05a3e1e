import type { Saying } from '../rule';
import type { Context } from './context';
import { doubt } from './findings';

const PRICE = /^[¥￥]\s?\d[\d,.]*(?:元|起)?$/;
/** The button of a shop; what a document sells has no button. */
const BUY = /^(?:点?去|立即|马上|点击)?(?:购买|抢购|下单|选购)$|^(?:加入|放入)购物[车袋篮]$/;

/**
 * Goods that a site offers amid a text, in a box without prose: a price and a button, and what they
 * are for.
 */
export function goodsCards({ lines, title, findings }: Context): void {
  for (const { folded, apartIn } of lines) {
    if (apartIn < 0 || !PRICE.test(folded)) continue;
    const card = lines.filter((line) => line.apartIn === apartIn && line.block !== title);
    if (!card.some((line) => BUY.test(line.folded))) continue;
    for (const line of card) doubt(findings, line, 'goods-card', 'promotion');
  }
}

export const goodsSays: Readonly<Record<string, Saying>> = {
  'goods-card': {
    zh: '像是网站夹在正文里卖的东西',
    en: 'It looks like goods that the site offers amid the text',
  },
};
