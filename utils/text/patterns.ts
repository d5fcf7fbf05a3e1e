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
/** What a label says of 单位 or 部门: 责任单位： is no address. */
const LABELLED =
  '(?:责任|主管|主办|承办|协办|牵头|配合|发布|报送|填报|申报|申请|编制|实施|参与|支持|指导|供稿|制作|建设|施工|设计|监理|采购|招标|中标|审批|受理|经办|用人|招聘|所属|工作|联系|供货|来源|签约|推荐|组织|监督|使用|完成)';
const NO_LABEL = String.raw`(?!${LABELLED}(?:单位|部门|机关|科室|处室|公司|学校|医院|办公室|委员会)\s?[：:])`;
/** Whom a speech has before it. */
const HEARERS =
  '(?:同志|代表|委员|领导|来宾|朋友|老师|同学|同事|嘉宾|专家|评委|家长|乡亲|战友|女士|先生|主席|书记|主任|干部|党员|人民政府|政府|单位|部门|办公室|委员会|办事处|总公司|支部|党委|党组|市直各|省直各|县直各)';

/** 同志们： 各位领导： 尊敬的客户： 县政府办公室： — a short line that addresses its hearers. */
export const SALUTATION = new RegExp(
  String.raw`^${NO_LABEL}(?:(?:(?:尊敬|敬爱|亲爱)的|各位)[^，。；：:？?！!]{1,12}|(?:尊敬的|敬爱的|亲爱的|各位|全体)?[^，。；：:？?！!]{0,24}?${HEARERS}(?:们|各单位|各部门)?(?:[、，,][^。；：:]{0,40})?)[：:]$`,
);

/** What organs are called. 不足之处, 本科 and 家乡 are none. */
const ORGAN =
  '(?:[局厅村]|(?<![学本专文理])科|(?<![用好住坏益之难长短])处|[科处公究研]室|(?<!学)[院校]|[中小大]学|(?<!小)镇|(?<![故家老城])乡|街道|社区|公司|集团|[党州市县区工常监]委|委员会|指挥部|[织传战装业目]部|领导小组|中心|[支大]队|[林农]场|[究务出法]所|银行|协会|学会|办事处|政府)';

/**
 * 各科室： 市教育局： 各县（市、区）教育局： — to whom an official document is sent. By its form alone it may be
 * a label: only the first line below the title is what it says.
 */
export const MAIN_RECIPIENT = new RegExp(
  String.raw`^${NO_LABEL}(?:各[^。；：:？?！!]{1,60}|[^，,、。；：:？?！!\s]{1,20}${ORGAN}(?:[、，,][^。；：:？?！!]{1,60})?)[：:]$`,
);

/** Signs that stand for what was left out, and Han digits. */
const YEAR = String.raw`(?:\d{4}|[×x*〇○零一二三四五六七八九]{4})\s?年`;
const MONTH_AND_DAY = String.raw`(?:\d{1,2}|[×x*十〇○一二三四五六七八九]{1,3})\s?月(?:\s?(?:\d{1,2}|[×x*十〇○一二三四五六七八九]{1,3})\s?日)?`;
/** 癸卯年冬月 */
const OLD_YEAR = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年';

/** A date alone, without a clock: 2024年3月5日, （二〇二四年三月）, ××××年×月×日. */
export const DATE_LINE = new RegExp(`^[（(]?${YEAR}\\s?${MONTH_AND_DAY}[）)]?$`, 'i');
/** The day under a signature, which needs no year and may be a feast: 11月4日, 2024年清明, 癸卯年冬月. */
// Made by a function, so that nothing of it is left in scripts that do not ask for it.
export const SIGNED_ON = /* @__PURE__ */ signedOn();

function signedOn(): RegExp {
  return new RegExp(
    `^(?:(?:${YEAR}\\s?)?${MONTH_AND_DAY}|${YEAR}\\s?[一-龥]{1,2}|${OLD_YEAR}[一-龥]{0,4})$`,
    'i',
  );
}

/** A signature is at most this long (characters). */
export const SIGNATURE_MAX = 30;

/** What ends a sentence, a clause, a heading or a quotation; a text without it runs on. */
export const ENDS_CLAUSE = /[。！？；：.!?;:…”"』」）)》】]$/;

/** One form of all: five would be compiled, and asked, one after the other. */
const NUMBERED = new RegExp(
  [LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, CHAPTER].map(({ source }) => source).join('|'),
);

/** A numbered heading of any level, or a chapter. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}
