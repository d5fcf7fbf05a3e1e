/** Titles of documents, in characters. */
const TITLE_MIN = 4;
const TITLE_MAX = 60;
/** What documents call themselves. */
export const DOCUMENT_WORD =
  /(?:材料|报告|讲话|发言|总结|方案|意见|通知|提纲|体会|计划|规划|办法|细则|决定|公告|通告|通报|公报|函|纪要|情况|汇报|致辞|倡议书|稿|规定|条例|制度|清单|要点|典型|经验|范文|党课|教案|合同|协议|简报|综述|心得|感想|演讲|论文|须知|指南|说明|请示|批复|议案|建议|评语|主持词|贺信|慰问信|启事|手册|预案|措施|记录|名单|简历|做法|台账|试卷|公示|章程|议程|(?:判决|裁定|决定|调解|起诉|答辩|承诺|责任|申请|委托|保证|通知|聘)书)(?:[（(][^）)]{1,20}[）)])?$/;
/** Lines that stand between a title and its text: （2026年1月3日） 张某某 */
const UNDER_TITLE = /^[（(].*[）)]$/;
/** What parts clauses; few titles have it. Behind so many characters a colon ends no label. */
export const PARTED = /[，,]|^[^：:]{7,}[：:](?=\p{Script=Han}{2})/u;
/** Documents that are files are called so; nothing else at the head of a text is. */
const FILE_END = /\.(?:docx?|pdf|pptx?|wps|rtf|xlsx?)$/i;
/** 首页 > 材料 > 总结: the way to a page is no title. */
const PATH = /(?:[>›»→＞].*){2}|(?:\s[/\\]\s.*){2}/;
/** [转帖]村口的井: what sort of post it is, ahead of a forum's title. */
const SORTED = /^[[【][^\]】]{2,4}[\]】][^[【|]{4,}$/;

/** 第一步 挖坑, 前言……1: what is to be done first, and lines of a table of contents. */
const NO_TITLE = /^第[一二三四五六七八九十\d]{1,3}步|(?:…|\.{3}|·{3})\s?\d{1,4}$/;

/** 会　议　纪　要: how titles fill a line. */
const SPACED = /^\p{Script=Han}(?:\s+\p{Script=Han}){1,9}$/u;

/** The text without the spaces that set its letters apart, where it has them between all letters. */
export function unspaced(text: string): string {
  return SPACED.test(text) ? text.replace(/\s+/g, '') : text;
}

/** How much a line looks like a document's title: 0 not at all, 1 by its form, 2 by its last word. */
export function scoreOf(text: string, length: number): number {
  if (length < TITLE_MIN || length > TITLE_MAX) return 0;
  if (/[。！!；;，,：:？?|]$/.test(text) || /[|｜。；]/.test(text) || UNDER_TITLE.test(text))
    return 0;
  if (/[：:]/.test(text) && !PARTED.test(text)) return 0;
  if ((/^[【[■●•·*#-]/.test(text) && !SORTED.test(text)) || PATH.test(text)) return 0;
  if (NO_TITLE.test(text)) return 0;
  return DOCUMENT_WORD.test(unspaced(text)) || FILE_END.test(text) ? 2 : 1;
}
