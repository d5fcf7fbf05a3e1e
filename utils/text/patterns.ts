/** Forms of lines that several stages recognise. All are tested on a trimmed text. */

const NUMERAL = '[一二三四五六七八九十百零〇]{1,4}';

/** 一、 */
export const LEVEL_1 = new RegExp(`^${NUMERAL}\\s?[、．.]`);
/** （一） */
export const LEVEL_2 = new RegExp(`^[（(]\\s?${NUMERAL}\\s?[）)]`);
/** 1. 1、 but not 1.5倍 or 2026.1.3 */
export const LEVEL_3 = /^\d{1,2}\s?(?:[.．](?!\d)|、)/;
/** （1） */
export const LEVEL_4 = /^[（(]\s?\d{1,2}\s?[）)]/;
/** 第一章 第二节 第三部分 */
export const CHAPTER = new RegExp(`^第(?:${NUMERAL}|\\d{1,3})(?:部分|[章节编篇])`);
/** 同志们： 各位领导： 县政府办公室： — a short line that addresses its hearers. */
export const SALUTATION =
  /^(?:尊敬的|敬爱的|亲爱的|各位|全体)?[^，。；：:？?！!]{0,24}?(?:同志|代表|委员|领导|来宾|朋友|老师|同学|同事|嘉宾|专家|评委|家长|乡亲|战友|女士|先生|主席|书记|主任|干部|党员|人民政府|政府|单位|部门|办公室|委员会|办事处|总公司|支部|党委|党组|市直各|省直各|县直各)(?:们|各单位|各部门)?(?:[、，,][^。；：:]{0,40})?[：:]$/;

/** What ends a sentence, a clause, a heading or a quotation; a text without it runs on. */
export const ENDS_CLAUSE = /[。！？；：.!?;:…”"』」）)》】]$/;

/** A numbered heading of any level, or a chapter. */
export function isNumbered(text: string): boolean {
  return (
    LEVEL_1.test(text) ||
    LEVEL_2.test(text) ||
    LEVEL_3.test(text) ||
    LEVEL_4.test(text) ||
    CHAPTER.test(text)
  );
}
