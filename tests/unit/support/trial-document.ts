/** An invented report in which the tests try a line: alone, at the head, in the body, at the tail. */
import type { Block, BlockKind, Page } from '../../../utils/model';
import { readText } from '../../../utils/text/read-text';

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

/** The lines of the report with one more line among them. */
function linesWith(line: string, place: Place): string[] {
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
  return {
    source: 'html',
    url: 'https://wenku.test/trial.html',
    title: TITLE,
    siteNames: ['wenku.test'],
    blocks,
    containers: [
      { parent: -1, tag: 'body', tokens: '' },
      { parent: 0, tag: 'div', tokens: 'content' },
    ],
    signs: { pictures: 0, foreignFrames: [], loading: false },
  };
}

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
