/** What a request leads to, last in its line: 扫码进群，按号领取秧苗 */
const GOAL =
  /(?:查[看询阅验]|领(?![导域先会略])取?|了解|获取|登记|缴[费纳]?|预[约订]|办理|申[领报]|报[名修]|签到|挂号|参[加与])([一-龥]{0,12})[。!]?$/;
/** What stands at the end of its line with nothing behind it, and is done at a counter, not on a page. */
const COUNTER = /(?:登记|缴费|预约|办理|报[名修]|签到|挂号)[。!]?$/;
/** What sites have to give or withhold. */
const OF_SITES =
  /[全原正下]文|更多|内容|完整|资[料源讯]|文[档章稿库]|公文|写作|材料|模板|素材|范[文例]|课[件程]|福利|[礼币群版网你您我此该]|红包|优惠|(?<!入场|参观|门|餐)券|积分|会员|讨论|互动|名额|答案|解析|详情|链接|主页|隐藏|剩余|余下|其余|未读|评论|回复|图(?!书)|干货|免费|(?<!号)码|最新|精彩|教程|视频|试题|推送|本[站篇]|技巧/;

/**
 * Whether a line that asks for something sends its readers to what a document is about: bills, seedlings, a
 * counter. What sites promise for following or logging in is of their own kind: a text, templates, gifts.
 * @param folded a line as `fold` gives it
 */
export function hasOwnGoal(folded: string): boolean {
  const goal = GOAL.exec(folded)?.[1];
  if (goal === undefined) return false;
  return goal === '' ? COUNTER.test(folded) : goal.length > 1 && !OF_SITES.test(goal);
}
