import type { NoiseRule, RuleProof, Saying } from '../rule';

export const pageRules: readonly NoiseRule[] = [
  {
    id: 'page-mark',
    kind: 'page',
    strength: 3,
    max: 24,
    line: /^(?:[—–―－-]{1,2}\s?\d{1,3}(?:\s?\/\s?\d{1,4})?\s?[—–―－-]{1,2}|·\s?\d{1,3}\s?·|[[(]?\s?第\s?\d{1,4}\s?页\s?[/,|(]?\s?[共全总]\s?\d{1,4}\s?页\s?[\])]?|共\s?\d{1,4}\s?页\s?[/,|]?\s?第\s?\d{1,4}\s?页|(?:page|p\.?)\s\d{1,4}\s(?:of|\/)\s\d{1,4})$/,
  },
  {
    id: 'page-label',
    kind: 'page',
    strength: 2,
    max: 60,
    line: /^(?:.{1,40}\.(?:docx?|pdf|pptx?|wps)[_\s]?)?(?:第\s?\d{1,4}\s?页|共\s?\d{1,4}\s?页|p\.?\s?\d{1,4}|\/\s?\d{1,4}|\d{1,4}\s?\/\s?\d{1,4}|装订线|\(?(?:[接转续]|上接|下转|下接)(?:[上下前后]|第\s?\d{1,3})一?[页版]\)?)$/,
  },
  {
    id: 'page-of-file',
    kind: 'page',
    strength: 2,
    max: 80,
    // Readers name the pictures of pages so, and people their scans: `pagesOfFile` tells them apart.
    onlyMaybe: true,
    line: /^.{2,60}_第\s?\d{1,4}\s?页$/,
  },
  {
    id: 'contents-line',
    kind: 'page',
    strength: 2,
    max: 80,
    line: /^[^…]{2,50}(?:…{2,}|\.{6,}|·{6,})\s?\d{1,3}$/,
  },
  {
    id: 'rule-line',
    kind: 'page',
    strength: 1,
    zone: 'tail',
    line: /^[-—–_=*~·•#\s]{4,}$/,
  },
  {
    id: 'divider',
    kind: 'page',
    strength: 2,
    max: 90,
    line: /^[-—–=*~_·•#\s]{3,60}(?:(?:华丽的?|我是)?分[隔割]线|以[下上](?:是|为)?(?:正文|全文|内容)|正文(?:开始|结束|部分)|cut here)[-—–=*~_·•#\s]{0,60}$/,
  },
  {
    id: 'end-mark',
    kind: 'page',
    strength: 2,
    zone: 'tail',
    max: 16,
    line: /^(?:[-—=*~\s]{1,6}the\s|[-—=*~\s]{0,6})(?:end|全文完|正文完|(?:展示|预览|正文)到此结束)[-—=*~\s]{0,6}$/,
  },
  {
    id: 'page-over',
    kind: 'page',
    strength: 2,
    max: 16,
    // A page of a reader: 第3页结束 本页完 已是最后一页
    line: /^[[(【—-]*\s?(?:第\s?\d{1,4}\s?页|[本此该当]前?页)(?:内容)?已?(?:到此)?(?:[完终止]|结束|完毕)\s?[\])】—-]*$|^[[(【]?已?经?[是到为]了?(?:最后|最末|末)一?页了?[\])】!。~啦]*$/,
  },
  {
    id: 'end-hint',
    kind: 'page',
    // Plays, films and books end so.
    strength: 1,
    zone: 'tail',
    standsAlone: true,
    max: 24,
    line: /^the end[.!]?$|^[[(【《<—=~*-]*\s?(?:[本此该全]|第[\d一二三四五六七八九十百]{1,5})?[章回节卷篇文集部期书](?:正文)?已?(?:[完终]|完结|结束|待续|未完|到此为止)(?:[,;\s]\s?.{1,10})?\s?[\])】》>—=~*.。!-]*$|^[—=~*-]+\s?[完终]\s?[—=~*-]+$|^(?:已经?|[拉滑看翻])?到底[部了啦喽儿哦呀]+[.。!~]*$/,
  },
  {
    id: 'contents-residue',
    kind: 'page',
    strength: 3,
    max: 200,
    line: /^\s?toc\s?\\[a-z](?:\s?"[\d-]*")?.*$/,
  },
];

export const pageSays: Readonly<Record<string, Saying>> = {
  'page-mark': { zh: '页码', en: 'A page number' },
  'page-label': { zh: '页码或页数', en: 'A page number or page count' },
  'page-of-file': { zh: '文档名加页码', en: 'The name of the file and the number of a page' },
  'contents-line': {
    zh: '目录里的一行，带页码',
    en: 'A line of a table of contents, with its page',
  },
  'rule-line': { zh: '只有横线的一行', en: 'A line of dashes' },
  divider: {
    zh: '网站画的分隔线，中间写着字',
    en: 'A line that the site drew, with words in it',
  },
  'end-mark': { zh: '表示全文结束的记号', en: 'A mark that the text ends' },
  'page-over': { zh: '说一页到此为止的一行', en: 'A line that says where a page ends' },
  'end-hint': { zh: '像是表示全文结束的记号', en: 'It looks like a mark that the text ends' },
  'contents-residue': { zh: '目录的排版代码', en: 'Code left over from a table of contents' },
};

export const pageProofs: Readonly<Record<string, RuleProof>> = {
  'page-mark': {
    removes: ['— 3 —', '- 12 -', '第3页，共10页', 'Page 3 of 10', '— 4 / 17 —'],
    keeps: ['第三页', '见报告第3页', '2—3年'],
  },
  'page-label': {
    removes: ['第1页', '共58页', '/ 23', '3 / 10', '装订线', '（转下页）'],
    keeps: ['第3页在文中', '3/4的企业'],
  },
  'page-of-file': {
    removes: ['护林巡查工作总结_第2页'],
    keeps: ['扫描件命名为“姓名_第2页”。', '护林巡查工作总结 第2页'],
  },
  'contents-line': {
    removes: ['一、现状分析………………1', '第一章 总则......................3'],
    keeps: ['他沉默了很久……3天后才开口'],
  },
  'rule-line': { removes: ['————————————'], keeps: [] },
  divider: {
    removes: ['------分隔线----------------------------', '======正文开始======'],
    keeps: ['分隔线以南归二组管护', '正文从第三页开始'],
  },
  'end-mark': { removes: ['-END-', '全文完'], keeps: ['工程全部完工'] },
  'page-over': {
    removes: ['（第3页结束）', '【本页完】', '已经是最后一页了'],
    keeps: ['第三页结束处有批注', '本页空白', '第3页结束于渠首'],
  },
  'end-hint': {
    removes: ['THE END', '（本章完）', '已经到底啦'],
    keeps: ['The end of the war', '本章完整介绍了取水口', '第一节结束后休息', '查到底'],
  },
  'contents-residue': {
    removes: ['TOC \\o "1-2" \\h \\u 30467第1章'],
    keeps: [],
  },
};
