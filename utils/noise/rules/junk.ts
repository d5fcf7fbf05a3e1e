import type { NoiseRule, RuleProof, Saying } from '../rule';

export const junkRules: readonly NoiseRule[] = [
  {
    id: 'invisible-characters',
    kind: 'junk',
    strength: 3,
    together: true,
    // Joiners stay: emoji and other scripts need them.
    spans:
      /[\u200b\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]+|(?<=[\u3400-\u9fff])\u200c|\u200c(?=[\u3400-\u9fff,。])/g,
  },
  {
    id: 'escaped-code',
    kind: 'junk',
    strength: 3,
    together: true,
    namedInTexts: true,
    spans:
      /(?:x0d)?x0a(?=x0|\W|$)|(?:x0dx0a)+|&(?:nbsp|emsp|ensp|ldquo|rdquo|#x?3000|#160);?|<\/?(?:p|br|span|div|strong|font)\s?\/?>|&lt;\/?(?:p|br|span|div|strong|font)\s?\/?&gt;|\[db:[一-龥a-z]{1,8}\]|\[!--[a-z]{2,16}--\]/g,
  },
  {
    id: 'private-glyphs',
    kind: 'junk',
    // A font of the site's own may draw real words with them: a suggestion, unless all are bullets.
    strength: 1,
    together: true,
    certainAheadOfClauses: true,
    spans: /[\ue000-\uf8ff]+/g,
  },
  {
    id: 'code-run',
    kind: 'junk',
    strength: 3,
    // A run of base64 between Han characters; a checksum or a number of a device has one case only.
    spanHas: [/[a-z]/, /[A-Z]/, /\d/],
    spans: /(?<=[一-龥,。、;:])(?=[a-z\d+/]*\d)[a-z\d+/]{24,88}={0,2}(?=[一-龥,。、;:])/g,
  },
];

export const junkSays: Readonly<Record<string, Saying>> = {
  'invisible-characters': {
    zh: '看不见的字符，复制后会捣乱',
    en: 'Invisible characters that make trouble after copying',
  },
  'escaped-code': { zh: '没有转换的网页代码', en: 'Web code that was not converted' },
  'private-glyphs': { zh: '显示不出的字符', en: 'Characters that cannot be shown' },
  'code-run': { zh: '混进句子里的一串乱码', en: 'A run of code inside a sentence' },
};

export const junkProofs: Readonly<Record<string, RuleProof>> = {
  'invisible-characters': {
    removes: ['零宽\u200b空格', '方向\u202e控制'],
    keeps: ['👨‍👩‍👧 家庭'],
  },
  'escaped-code': {
    removes: ['第一段x0dx0a第二段', '空格&nbsp;代码', '结尾＜/p＞', '收割[db:内容]机'],
    keeps: ['A&B 公司', '2<3', '[DB:3]号设备'],
  },
  'private-glyphs': {
    removes: ['内容\ue123结束'],
    keeps: [],
  },
  'code-run': {
    removes: ['到会人数必须达到LxwyTdxTv4bEQcFuF5qFw54ZqHkl6MvhhZaUWBl/Z1M=应到会人数'],
    keeps: ['使用HTTP协议访问', '编号ABC123的设备'],
  },
};
