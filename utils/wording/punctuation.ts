/** Half-width punctuation in Chinese sentences → full-width, where it can mean nothing else. */
import type { Change } from '../text/change';

const HAN = /\p{Script=Han}/u;
/** What stands in a Chinese sentence beside Han characters. */
const CHINESE_SIGN = /[，。、；：？！（）《》〈〉“”‘’「」『』【】…—]/;
/** 达到100,其中 and GDP,但是 go on in Chinese; 1,总体要求 is a number of the outline. */
const NUMBER_OR_WORD = /[a-z0-9%％℃]$/i;
const OUTLINE_NUMBER = /^\s*\d{1,2}$/;

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

/** Addresses, mail and file names: nothing in them is punctuation. */
const ADDRESS =
  /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)[^\s\p{Script=Han}，。；、（）《》“”]+|[\w.+-]{1,64}@[\w.-]{1,255}/giu;

/** A full stop after fewer Han characters ends a label or a number, not a sentence. */
const SENTENCE_HAN = 6;
/** What stands between a full stop and the next sentence. */
const BEHIND_STOP = /^([”’」』）]*)([\s\p{Script=Han}“‘「『（《]|$)/u;
const SENTENCE_END = /[。！？]/;
/** 一.抓落实, 第二.抓督查: a number of the outline, at the start or after a sign. */
const HAN_OUTLINE_NUMBER = /(?:^|\P{Script=Han})[第其]?[一二三四五六七八九十甲乙丙丁戊]{1,3}$/u;
/** 一二.九运动 */
const HAN_DIGIT = /[〇零一二三四五六七八九十卅]/;
/** Characters that names from abroad are written with: 卡尔.马克思. */
const OF_NAMES =
  /[阿埃艾安奥巴拜班邦保鲍贝本比彼宾波伯勃博布查达戴丹当道德登狄迪蒂丁东杜顿多厄恩尔法菲费芬冯夫弗福盖甘冈戈哥歌格贡古瓜哈海罕汉翰豪赫亨洪胡华怀惠霍基吉济加贾杰捷金卡凯坎康柯科克肯库拉莱兰劳勒雷里利莉丽连廉列林琳隆卢鲁路伦罗洛玛马迈曼芒毛梅门蒙米密明摩莫默穆姆娜奈南内尼妮涅牛纽农努诺欧帕潘庞佩彭皮平珀蒲普奇齐钱乔切琴丘热仁日荣茹瑞若萨塞赛桑瑟森沙山尚绍舍申圣施诗史舒朔思斯丝司松苏索塔泰坦唐陶特滕提廷通图托瓦万旺威韦维魏温文沃乌伍武西希席夏香肖谢辛欣休许雪亚延扬耶叶伊因英尤于约泽曾扎詹章珍治朱兹卓佐]/;
/** Lists of references part their pieces by full stops of half width: 论文题目[J]. */
const REFERENCE = /\[[A-Z]{1,2}(?:\/[A-Z]{2})?\]/;

/**
 * Finds the half-width signs that stand between Chinese words. Numbers (1,000), times (10:30), Latin
 * words and addresses keep theirs; so does whatever is in doubt.
 */
export function wideningChanges(text: string): Change[] {
  const wide = splitUnits(text);
  const kept = keptUnits(text);
  const pairs = parenthesesToWiden(text, kept);
  const changes: Change[] = [];
  for (let i = 0; i < wide.length; i++) {
    const sign = text[i]!;
    if (!(sign in WIDE) || kept.has(i)) continue;
    const widens = '()'.includes(sign) ? pairs.has(i) : standsInChinese(sign, i, wide);
    if (!widens) continue;
    wide[i] = WIDE[sign]!; // What follows sees the sign as it will be.
    changes.push({ start: i, end: i + 1, text: WIDE[sign]! });
  }
  return changes;
}

/** UTF-16 units, each half of a rare character standing for a Han character. */
function splitUnits(text: string): string[] {
  const units: string[] = [];
  for (const character of text) {
    units.push(character);
    if (character.length === 2) units.push(character);
  }
  return units;
}

function keptUnits(text: string): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const match of text.matchAll(ADDRESS)) {
    for (let i = 0; i < match[0].length; i++) kept.add(match.index + i);
  }
  return kept;
}

function isChinese(unit: string | undefined): boolean {
  return unit !== undefined && (HAN.test(unit) || CHINESE_SIGN.test(unit));
}

function standsInChinese(sign: string, at: number, units: readonly string[]): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  switch (sign) {
    case ',':
    case ';':
      return isChinese(before) || (HAN.test(after ?? '') && endsNumberOrWord(at, units));
    case ':':
      return isChinese(before) && after !== '/' && after !== '\\';
    case '?':
    case '!':
      return isChinese(before);
    default:
      return endsSentence(at, units);
  }
}

function endsNumberOrWord(at: number, units: readonly string[]): boolean {
  const before = units.slice(0, at).join('');
  return NUMBER_OR_WORD.test(before) && !OUTLINE_NUMBER.test(before);
}

/**
 * A full stop is told from a number's and a name's by what stands before it, at least a short sentence,
 * and by what comes next: white space, the next sentence or the end.
 */
function endsSentence(at: number, units: readonly string[]): boolean {
  const last = units[at - 1];
  if (!isChinese(last)) return false;
  const before = units.slice(0, at).join('');
  const behind = BEHIND_STOP.exec(units.slice(at + 1).join(''));
  if (!behind || HAN_OUTLINE_NUMBER.test(before) || REFERENCE.test(units.join(''))) return false;
  const [, closing, next] = behind;
  if (closing !== '' || !HAN.test(next!)) return countHan(before) >= SENTENCE_HAN;
  const bothAre = (sort: RegExp): boolean => sort.test(last!) && sort.test(next!);
  if (bothAre(HAN_DIGIT) || bothAre(OF_NAMES)) return false;
  return countHan(before.split(SENTENCE_END).at(-1)!) >= SENTENCE_HAN;
}

function countHan(text: string): number {
  return [...text].filter((character) => HAN.test(character)).length;
}

/** Pairs of parentheses with Chinese words between them; of any other neither is touched. */
function parenthesesToWiden(text: string, kept: ReadonlySet<number>): ReadonlySet<number> {
  const pairs = new Set<number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (kept.has(i)) continue;
    if (text[i] === '(') open.push(i);
    if (text[i] !== ')') continue;
    const start = open.pop();
    if (start === undefined || !HAN.test(text.slice(start, i))) continue;
    pairs.add(start).add(i);
  }
  return pairs;
}
