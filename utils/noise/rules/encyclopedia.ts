import type { NoiseRule, RuleProof, Saying } from '../rule';

export const encyclopediaRules: readonly NoiseRule[] = [
  {
    id: 'edit-link',
    kind: 'encyclopedia',
    strength: 3,
    // 王某某[编]《…》 names who edited a book.
    atEndOfHeading: true,
    spans: /\s?\[\s?(?:编辑|编辑源代码|播报|edit)(?:\s?\|\s?[^\]]{1,8})?\s?\]/g,
  },
  {
    id: 'reference-mark',
    kind: 'encyclopedia',
    strength: 3,
    together: true,
    // In a paper they are the author's.
    onlyWith: 'edit-link',
    spans: /(?<=[^\s[])\[\d{1,3}(?:\s?[-–,]\s?\d{1,3}){0,4}\]/g,
  },
  {
    id: 'encyclopedia-tools',
    kind: 'encyclopedia',
    strength: 2,
    max: 40,
    words: {
      any: /播报|编辑|讨论|上传视频|锁定|收藏|查看|我的收藏|有用\+?\d*|\d+有用\+?\d*|词条统计|词条图册|规范控制|添加义项|同名词条/y,
      min: 2,
    },
  },
  {
    id: 'encyclopedia-note',
    kind: 'encyclopedia',
    strength: 2,
    max: 90,
    // Text that was glued to the note.
    unless: /。./,
    line: /^(?:本词条|此条目|本条目|该词条|百科词条|请协助(?:补充|改善)|维基百科,自由的百科全书|词条统计|规范控制|编辑维基数据).{0,80}$/,
  },
];

export const encyclopediaSays: Readonly<Record<string, Saying>> = {
  'edit-link': { zh: '百科标题旁的“编辑”按钮', en: 'The “edit” link beside a heading' },
  'reference-mark': {
    zh: '百科正文里的注释编号',
    en: 'Numbers of references in an encyclopaedia’s text',
  },
  'encyclopedia-tools': { zh: '百科网站的按钮', en: 'Buttons of an encyclopaedia' },
  'encyclopedia-note': { zh: '百科网站关于词条的说明', en: 'An encyclopaedia’s note on its entry' },
};

export const encyclopediaProofs: Readonly<Record<string, RuleProof>> = {
  'edit-link': {
    removes: ['历史沿革[编辑]'],
    keeps: ['编辑部[2024]3号', '马兰亭[编]《渔家歌谣选》'],
  },
  'reference-mark': {
    removes: ['清乾隆二十一年重修。[1]', '并在桥南立碑[2-3]'],
    keeps: ['前人已有研究[4]，本文不再赘述。'],
  },
  'encyclopedia-tools': {
    removes: ['播报 编辑 讨论 上传视频'],
    keeps: ['编辑'],
  },
  'encyclopedia-note': {
    removes: ['此条目需要补充更多来源。', '本词条由某某工作项目审核'],
    keeps: [],
  },
};
