/**
 * Traditional forms of the characters in the words that the rules know, paired with the simplified
 * ones. Not a converter: only what recognising site furniture needs.
 */
const TRADITIONAL =
  '瀏覽閱讀點擊發佈時間來責編輯記攝網頁評論轉載關註讚頂訪問數總熱門薦權聲號體錄線員會費級購買計資訊報標籤題錯舉導聯絡訂檔製' +
  '錢館閒隱內圖書雜誌國際區聞鏈連結與無後開啟視頻請長說當掃碼幫單條個遊戲電腦機為這裡讓從語專業務終審監寫紙複處證經營壹貳閉' +
  '歡獨係簡實習頭準參帳驗優師組織應該樣還對們麼樂聽親愛團隊場銷價積貨賣幾見觀顯學設備據縮擴歸屬違許盜郵話傳詳進隨換夾檢騰圍' +
  '層類輸擇範選鍵廣協藝術產縣動態況濟現環鎮認識護歷貼斷續潔離領戰項舊絲羅雙滿閣則蹤興氣壓儘盡餘額繳幣臉';
const SIMPLIFIED =
  '浏览阅读点击发布时间来责编辑记摄网页评论转载关注赞顶访问数总热门荐权声号体录线员会费级购买计资讯报标签题错举导联络订档制' +
  '钱馆闲隐内图书杂志国际区闻链连结与无后开启视频请长说当扫码帮单条个游戏电脑机为这里让从语专业务终审监写纸复处证经营一二闭' +
  '欢独系简实习头准参账验优师组织应该样还对们么乐听亲爱团队场销价积货卖几见观显学设备据缩扩归属违许盗邮话传详进随换夹检腾围' +
  '层类输择范选键广协艺术产县动态况济现环镇认识护历贴断续洁离领战项旧丝罗双满阁则踪兴气压尽尽余额缴币脸';

/** By UTF-16 unit: what it is folded to; 0 when it stays. */
const FOLDED = new Uint16Array(0x10000);
for (let i = 0; i < TRADITIONAL.length; i++)
  FOLDED[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
/** Full-width forms stand in the order of ASCII. */
const FULL_WIDTH = 0xfee0;
for (let code = 0x21; code <= 0x7e; code++) {
  const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  FOLDED[code + FULL_WIDTH] = lower;
  if (lower !== code) FOLDED[code] = lower;
}
for (const space of '\u3000\u00a0\u2002\u2003\u2009\t') FOLDED[space.charCodeAt(0)] = 0x20;
for (const colon of '\u2236\ufe55') FOLDED[colon.charCodeAt(0)] = 0x3a;

/**
 * Folds a text for matching: full-width to half-width ASCII, lower case, traditional characters of
 * the rules' words to simplified ones, every white space to a plain space.
 * @returns a text of the same length, so that offsets hold for the original
 */
export function fold(text: string): string {
  let folded = '';
  let same = 0;
  // By code units, so that the length stays; what stays itself is copied in one piece.
  for (let i = 0; i < text.length; i++) {
    const unit = FOLDED[text.charCodeAt(i)]!;
    if (unit === 0) continue;
    folded += text.slice(same, i) + String.fromCharCode(unit);
    same = i + 1;
  }
  return same === 0 ? text : folded + text.slice(same);
}
