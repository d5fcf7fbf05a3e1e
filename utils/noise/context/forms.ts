/** Longer lines are not titles of related articles, nor what a site sets beside a text (characters). */
export const SHORT_MAX = 60;
/** Ahead of the title, or as a name that comes again, a line is at most this long (characters). */
export const NAME_LINE_MAX = 40;
/** What stands in a box of its own in documents, too: a date, a bracketed line, attachments. */
export const OWN_LINE =
  /^[（(].*[）)]$|^(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,8}日$|^(?:附[件表录]|抄送)/;
/** Who issued a document stands above its title or below it: 某某县人民政府文件, 国办发〔2024〕3号 */
export const ISSUER =
  /(?:政府|委员会|办公室|[局厅部号]|公司|学校|大学|学院|医院|中心|法院|文件)$|〔\d{4}〕/;
