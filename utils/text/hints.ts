/**
 * What words of class and id say about a container. They are evidence only: a container that holds
 * most of the page's prose is judged by its text, whatever it is called.
 */

/** What a word of class or id, or a tag, says; a set of such bits. */
const enum Says {
  /** It names furniture and hardly anything else. */
  Furniture = 1,
  /** Furniture that a text may have as parts of its own: such a part is judged by its make-up. */
  Speaking = 2,
  /** Furniture, or main text: it needs a second sign. */
  Weak = 4,
  /** So weak that it says too little to put a part aside. */
  Vague = 8,
  /** Main text. */
  Content = 16,
  /** Readers' comments: prose, but not the document's. */
  Comments = 32,
  /** Inside a line, a badge, a count or a mark that sites set among the words. */
  Inserted = 64,
}

/** One look-up a word: a set for each meaning would be asked one after the other. */
const WORDS = meanings(
  [
    Says.Speaking,
    'related relate relevant recommend recommended recommends tuijian xiangguan guess rank ranking ' +
      'paihang share sharing social sns register search gg guanggao banner promo promotion donate ' +
      'praise reward',
  ],
  [
    Says.Furniture,
    'nav navi navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs weizhi dqwz mbx ' +
      'foot footer copyright beian friendlink friendlinks sidebar siderbar bdshare ' +
      'bdsharebuttonbox jiathis qrcode ewm erweima toolbar toolbox fontsize login logon signin signup ' +
      'hotsearch ads adv advert advertisement adbox sponsor pager pagination pagebar prevnext prenext ' +
      'dianzan dashang gotop backtop disclaimer mianze shengming',
  ],
  [
    Says.Vague,
    'info meta head header source author tip tips notice label labels bottom layer location path copy',
  ],
  [
    Says.Weak,
    'links hot hots top topten side aside right rightbar weibo weixin wechat tool tools print user ' +
      'usercenter keyword keywords tag tags ad download app client prev next zan like fav favorite ' +
      'vote digg dialog modal popup toast mask float fixed suspend skip topbar bar btn button btns ' +
      'about other more editor close del guanbi',
  ],
  [
    Says.Inserted,
    'vip svip paid pay paywall fee view views viewcount viewnum hits pv read reads readnum readcount ' +
      'count counts badge watermark wm shuiyin stamp jiaobiao admark adtag vipicon viptag',
  ],
  [
    Says.Content,
    'content contents article text txt body detail details post entry zhengwen neirong main trs zoom ' +
      'story contentbox articlebody newstext doc document reader viewer',
  ],
  [
    Says.Comments,
    'comment comments cmt cmts cmmt cmmts pinglun reply replies replylist discuss guestbook liuyan changyan ' +
      'commentlist',
  ],
);
const TAGS = meanings(
  [Says.Furniture, 'nav footer button'],
  [Says.Speaking, 'form'],
  [Says.Weak, 'aside'],
  [Says.Vague, 'header label'],
  [Says.Content, 'article main'],
);

function meanings(...lists: readonly (readonly [Says, string])[]): ReadonlyMap<string, Says> {
  return new Map(
    lists.flatMap(([says, words]) => words.split(' ').map((word) => [word, says] as const)),
  );
}

function saidBy(tokens: string, tag: string): number {
  let said: number = TAGS.get(tag) ?? 0;
  if (tokens !== '') for (const token of tokens.split(' ')) said |= WORDS.get(token) ?? 0;
  return said;
}

/** What a container is called. */
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

/**
 * Reads what a container is called.
 * @param tokens the words of class and id, as `Container` has them
 * @param tag the lower-case tag name
 */
export function hintOf(tokens: string, tag: string): Hint {
  const said = saidBy(tokens, tag);
  const says = (what: number): boolean => (said & what) !== 0;
  return {
    furniture: says(Says.Furniture | Says.Speaking),
    speaking: says(Says.Speaking) && !says(Says.Furniture),
    weak: says(Says.Weak | Says.Vague),
    vague: says(Says.Vague) && !says(Says.Weak),
    content: says(Says.Content),
    comments: says(Says.Comments),
  };
}

const INSERTED = Says.Furniture | Says.Speaking | Says.Weak | Says.Comments | Says.Inserted;

/** Whether words of class and id call an inline element a piece of the site's own. */
export function callsInserted(tokens: string): boolean {
  return (saidBy(tokens, '') & INSERTED) !== 0;
}
