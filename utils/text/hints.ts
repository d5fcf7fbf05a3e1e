/**
 * What words of class and id say about a container. They are evidence only: a container that holds
 * most of the page's prose is judged by its text, whatever it is called.
 */

/** Words of furniture that a text may use of its own parts: such a part is judged by its make-up. */
const SPEAKING = wordSet(
  'related relate relevant recommend recommended recommends tuijian xiangguan guess rank ranking ' +
    'paihang share sharing social sns register search gg guanggao banner promo promotion donate ' +
    'praise reward',
);

/** Words that name furniture and hardly anything else; the speaking ones, too. */
const FURNITURE = wordSet(
  'nav navi navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs weizhi dqwz mbx ' +
    'foot footer copyright beian friendlink friendlinks sidebar siderbar bdshare ' +
    'bdsharebuttonbox jiathis qrcode ewm erweima toolbar toolbox fontsize login logon signin signup ' +
    'hotsearch ads adv advert advertisement adbox sponsor pager pagination pagebar prevnext prenext ' +
    'dianzan dashang gotop backtop disclaimer mianze shengming',
  SPEAKING,
);

/** Weak words that say too little to put a part aside. */
const VAGUE = wordSet(
  'info meta head header source author tip tips notice label labels bottom layer location path copy',
);

/** Words that furniture shares with main text: they need a second sign; the vague ones, too. */
const WEAK_FURNITURE = wordSet(
  'links hot hots top topten side aside right rightbar weibo weixin wechat tool tools print user ' +
    'usercenter keyword keywords tag tags ad download app client prev next zan like fav favorite ' +
    'vote digg dialog modal popup toast mask float fixed suspend skip topbar bar btn button btns ' +
    'about other more editor close del guanbi',
  VAGUE,
);

/** Inside a line, what sites call badges, counts and marks that they set among the words. */
const INSERTED = wordSet(
  'vip svip paid pay paywall fee view views viewcount viewnum hits pv read reads readnum readcount ' +
    'count counts badge watermark wm shuiyin stamp jiaobiao admark adtag vipicon viptag',
);

/** Words of main text. */
const CONTENT = wordSet(
  'content contents article text txt body detail details post entry zhengwen neirong main trs zoom ' +
    'story contentbox articlebody newstext doc document reader viewer',
);

/** Words of readers' comments: prose, but not the document's. */
const COMMENTS = wordSet(
  'comment comments cmt cmts cmmt cmmts pinglun reply replies replylist discuss guestbook liuyan changyan ' +
    'commentlist',
);

function wordSet(words: string, others: Iterable<string> = []): ReadonlySet<string> {
  return new Set([...others, ...words.split(' ')]);
}

export interface Hint {
  readonly furniture: boolean;
  /** All its words of furniture are words that a text may use of its own parts. */
  readonly speaking: boolean;
  readonly weak: boolean;
  /** All its weak words say little. */
  readonly vague: boolean;
  readonly content: boolean;
  readonly comments: boolean;
}

const NONE: Hint = {
  furniture: false,
  speaking: false,
  weak: false,
  vague: false,
  content: false,
  comments: false,
};
const FURNITURE_TAGS = new Set(['nav', 'footer', 'button', 'form']);
const WEAK_TAGS = new Set(['aside', 'header', 'label']);
const CONTENT_TAGS = new Set(['article', 'main']);

/** @param tokens the words of class and id @param tag the lower-case tag name */
export function hintOf(tokens: string, tag: string): Hint {
  let furniture = FURNITURE_TAGS.has(tag);
  let weak = WEAK_TAGS.has(tag);
  let content = CONTENT_TAGS.has(tag);
  let comments = false;
  let vague = tag !== 'aside';
  let speaking = !furniture || tag === 'form';
  if (tokens !== '') {
    for (const token of tokens.split(' ')) {
      if (FURNITURE.has(token)) {
        furniture = true;
        speaking &&= SPEAKING.has(token);
      } else if (WEAK_FURNITURE.has(token)) {
        weak = true;
        vague &&= VAGUE.has(token);
      } else if (CONTENT.has(token)) content = true;
      else if (COMMENTS.has(token)) comments = true;
    }
  }
  if (!furniture && !weak && !content && !comments) return NONE;
  return {
    furniture,
    speaking: furniture && speaking,
    weak,
    vague: weak && vague,
    content,
    comments,
  };
}

/** Whether words of class and id call an inline element a piece of the site's own. */
export function callsInserted(tokens: string): boolean {
  if (tokens === '') return false;
  const { furniture, weak, vague, comments } = hintOf(tokens, 'span');
  return (
    furniture ||
    comments ||
    (weak && !vague) ||
    tokens.split(' ').some((word) => INSERTED.has(word))
  );
}
