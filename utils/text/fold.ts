/**
 * Traditional forms of the characters in the words that the rules know, paired with the simplified
 * ones. Not a converter: only what recognising site furniture needs.
 */
const TRADITIONAL =
  '瀏覽閱讀點擊發佈時間來源責編輯記攝網頁評論轉載關註收藏讚頂擊訪問數總熱門薦閱篇權聲明號體錄載線員會費級購買計資訊報載標籤題錯舉報導聯絡訂檔製錢館閒隱內圖書雜誌國際區聞鏈連結與無後開啟視頻請勿長說當掃碼幫單條個館頻遊戲電腦機為這裡讓從語專業務終審監寫紙複處證從經營壹貳';
const SIMPLIFIED =
  '浏览阅读点击发布时间来源责编辑记摄网页评论转载关注收藏赞顶击访问数总热门荐阅篇权声明号体录载线员会费级购买计资讯报载标签题错举报导联络订档制钱馆闲隐内图书杂志国际区闻链连结与无后开启视频请勿长说当扫码帮单条个馆频游戏电脑机为这里让从语专业务终审监写纸复处证从经营一二';

const FOLDED = new Map<string, string>();
for (let i = 0; i < TRADITIONAL.length; i++) FOLDED.set(TRADITIONAL[i]!, SIMPLIFIED[i]!);
for (let code = 0xff01; code <= 0xff5e; code++) {
  FOLDED.set(String.fromCharCode(code), String.fromCharCode(code - 0xfee0).toLowerCase());
}
for (let code = 0x41; code <= 0x5a; code++) {
  FOLDED.set(String.fromCharCode(code), String.fromCharCode(code).toLowerCase());
}
for (const space of '\u3000\u00a0\u2002\u2003\u2009\t') FOLDED.set(space, ' ');
FOLDED.set('\u2236', ':');
FOLDED.set('\ufe55', ':');

/**
 * Folds a text for matching: full-width to half-width ASCII, lower case, traditional characters of
 * the rules' words to simplified ones, every white space to a plain space.
 * @returns a text of the same length, so that offsets hold for the original
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    folded += FOLDED.get(c) ?? c;
  }
  return folded;
}
