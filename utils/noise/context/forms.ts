/** Longer lines are not titles of related articles, nor what a site sets beside a text (characters). */
export const SHORT_MAX = 60;
/** Ahead of the title, or as a name that comes again, a line is at most this long (characters). */
export const NAME_LINE_MAX = 40;
/** What stands in a box of its own in documents, too: a date, a bracketed line, attachments. */
export const OWN_LINE =
  /^[（(].*[）)]$|^(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,8}日$|^(?:附[件表录]|抄送)/;
