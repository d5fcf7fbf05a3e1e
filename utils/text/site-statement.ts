/** Longer prose than this (characters) is the document's, whatever words it holds. */
const STATEMENT_MAX = 260;
/** Words with which sites speak of themselves, their rights and their services. */
const SITE_WORDS = (
  '版权 版權 著作权 著作權 免责 免責 声明： 声明: 声明， 聲明： 聲明: 转载 轉載 侵权 本网 本網 本站 客户端 订阅 訂閱 ' +
  '注明出处 注册 登录 登錄 ICP备 许可证 Copyright © 不代表 邮编 郵編 技术支持： 备案号： 公网安备 ' +
  '标识码 您是第'
).split(' ');
const MIN_WORDS = 2;
/** Powered by Discuz! X3.4: its sign of exclamation makes a sentence of it. */
const SOFTWARE = /^powered by/i;

/**
 * Whether a text is a site's statement about itself (copyright, disclaimer, service): prose by its
 * form, but no document's.
 * @param continues the text goes on with a statement (its next line): then one such word is enough
 */
export function isSiteStatement(text: string, continues = false): boolean {
  if (text.length > STATEMENT_MAX) return false;
  if (SOFTWARE.test(text)) return true;
  const needed = continues ? 1 : MIN_WORDS;
  let found = 0;
  // Plain look-ups: an expression of all words would cost more to compile than the page to read.
  for (const word of SITE_WORDS) if (text.includes(word) && ++found >= needed) return true;
  return false;
}
