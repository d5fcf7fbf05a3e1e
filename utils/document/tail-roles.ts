import type { DocBlock } from '../model';
import { DATE_LINE, SIGNATURE_MAX } from '../text/patterns';

/** Closing, signature and date stand among the last blocks. */
const LAST_BLOCKS = 8;

/** 谢谢大家！ 特此报告。 此致 以上汇报，请予审议。 */
const CLOSING =
  /^(?:谢谢(?:大家|各位)?|特此(?:报告|通知|函告|说明|公告|通告|汇报|证明|请示|批复)|以上(?:是|就是)?(?:我的)?(?:发言|报告|汇报|意见|请示).{0,24}|此致|敬礼|.{0,12}请予?(?:审议|批示|指正|批评指正)|汇报完毕|报告完毕|我的(?:发言|汇报|报告)(?:完了|完毕|到此结束))[，,!！。.]*(?:谢谢(?:大家|各位)?[!！。.]*)?$/;

/** Marks closing, signature and date at the end of a document. */
export function tailRoles(blocks: readonly DocBlock[]): DocBlock[] {
  const from = Math.max(1, blocks.length - LAST_BLOCKS);
  const isPlain = (i: number): boolean => i >= from && blocks[i]?.role === 'paragraph';
  const dates = new Set(
    [...blocks.keys()].filter((i) => isPlain(i) && DATE_LINE.test(blocks[i]!.text)),
  );
  return blocks.map((block, i): DocBlock => {
    if (!isPlain(i)) return block;
    if (dates.has(i)) return { ...block, role: 'date' };
    if (CLOSING.test(block.text)) return { ...block, role: 'closing' };
    const signs =
      dates.has(i + 1) && block.text.length <= SIGNATURE_MAX && !/[。；，：:]/.test(block.text);
    return signs ? { ...block, role: 'signature' } : block;
  });
}
