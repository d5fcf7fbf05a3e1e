/** An invented report in which the tests try a line: alone, at the head, in the body, at the tail. */
import type { Block, BlockKind, Page } from '../../../utils/model';
import { readText } from '../../../utils/text/read-text';

/** Where in a document a line is tried. */
export const PLACES = ['alone', 'head', 'body', 'tail'] as const;
export type Place = (typeof PLACES)[number];

const URL_OF_TEXT = 'https://wenku.test/trial.txt';
const TITLE = '青石湾镇灌渠修缮情况的报告';
const FIRST = [
  '入春以来，青石湾镇分三批修缮灌渠十一公里，沿线七个村的旱地在清明之前全部通水。',
  '修缮之前，渠底淤泥最厚的一段有六十厘米，下游两个村每年都要为放水的先后争上几回。',
];
const SECOND = [
  '第二批工程赶在雨季之前收尾，石料从二十里外的采石场运来，比预算省下四万元。',
  '下一步，各村轮流看护渠段，闸门的钥匙交给两名放水员，账目每季度张榜一次。',
];

/** The lines of the report, the title first, with one more line among them. */
export function linesWith(line: string, place: Place): string[] {
  switch (place) {
    case 'alone':
      return [line];
    case 'head':
      return [TITLE, line, ...FIRST, ...SECOND];
    case 'body':
      return [TITLE, ...FIRST, line, ...SECOND];
    case 'tail':
      return [TITLE, ...FIRST, ...SECOND, line];
  }
}

/** The report as a plain text, one line a paragraph. */
export function textTrial(line: string, place: Place): Page {
  return readText(linesWith(line, place).join('\n\n'), URL_OF_TEXT);
}

/** The report as a web page of plain mark-up, where the line is a block of this kind. */
export function pageTrial(line: string, place: Place, kind: BlockKind): Page {
  const blocks = linesWith(line, place).map((text): Block => {
    if (text === line) return block(text, kind);
    return text === TITLE ? { ...block(text, 'heading'), level: 1 } : block(text, 'paragraph');
  });
  return { ...PAGE, title: TITLE, blocks };
}

const PAGE = {
  source: 'html',
  url: 'https://wenku.test/trial.html',
  siteNames: ['wenku.test'],
  containers: [
    { parent: -1, tag: 'body', tokens: '' },
    { parent: 0, tag: 'div', tokens: 'content' },
    { parent: 0, tag: 'ul', tokens: 'nav' },
    { parent: 0, tag: 'div', tokens: 'footer' },
    { parent: 1, tag: 'div', tokens: 'lxfs' },
  ],
  signs: { pictures: 0, foreignFrames: [], loading: false },
} satisfies Partial<Page>;

/** The forms that a whole document is tried in. */
export const DOCUMENT_FORMS = ['text', 'paragraphs', 'breaks', 'site', 'box'] as const;
export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

/**
 * A whole document, as a plain text or as a page.
 * @param text one line a block; the first is the title; a tab parts the cells of a row
 * @param form a plain text; a page of paragraphs; one of lines that `<br>` parts; paragraphs between
 *   the menu and the footer of a site; paragraphs of which the last stand in a box of their own
 */
export function documentTrial(text: string, form: DocumentForm): Page {
  if (form === 'text') return readText(text, URL_OF_TEXT);
  const [title = '', ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const body = lines.map((line, i): Block => {
    const made = block(line, line.includes('\t') ? 'row' : 'paragraph');
    const boxed = form === 'box' && i >= lines.length - IN_BOX;
    return { ...made, container: boxed ? 4 : 1, afterBreak: form === 'breaks' && i > 0 };
  });
  const document = [{ ...block(title, 'heading'), level: 1 }, ...body];
  if (form !== 'site') return { ...PAGE, title, blocks: document };
  return {
    ...PAGE,
    title: `${title}_${SITE}`,
    siteNames: [SITE],
    blocks: [...MENU, ...document, ...FOOTER],
  };
}

const SITE = '青石文库';
/** So many of the last lines stand in the box. */
const IN_BOX = 3;

const LEVELS: Readonly<Record<BlockKind, number>> = { heading: 2, item: 1, row: 1, paragraph: 0 };

function block(text: string, kind: BlockKind): Block {
  return {
    kind,
    level: LEVELS[kind],
    text,
    container: 1,
    linkChars: 0,
    marks: [],
    afterBreak: false,
  };
}

const MENU = ['首页', '范文大全', '工作总结', '会员中心'].map((text): Block => ({
  ...block(text, 'item'),
  container: 2,
  linkChars: text.length,
}));
const FOOTER = ['关于我们 | 联系我们 | 网站地图', `Copyright © 2024 ${SITE} 版权所有`].map(
  (text): Block => ({ ...block(text, 'paragraph'), container: 3 }),
);
