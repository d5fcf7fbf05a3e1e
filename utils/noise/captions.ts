import type { Article, Block, Grade, Page, Removal } from '../model';
import { fold } from '../text/fold';
import type { Saying } from './rule';

/** Captions are at most this long (characters). */
const CAPTION_MAX = 90;
/** A credit on a line of its own is at most this long (characters). */
const CREDIT_LINE_MAX = 20;
/** Where captions are more than this share of the text, they are the text: a story in pictures. */
const STORY_SHARE = 0.25;
/**
 * Where a picture comes from, at the end of a line: （资料图） 某某供图 图据某某 （某医院提供）. An agency's
 * words, which no author writes below a picture of their own. Only tested below a picture.
 */
const SOURCE_AT_END =
  /(?:资料图片?|资料照片?|供图|制图|绘图|绘制|编制)\s?[)\]】]?$|(?:[(（]|图\s?[/:╱]\s?)[^()（）]{2,20}提供[)）]?$|图据[^。，;]{2,16}$/;
/** Who took it, and what captions begin with: authors sign and explain their own pictures, too. */
const CREDIT =
  /摄影?\s?[)\]】]?$|摄影\s?[/:╱]|图\s?[/:╱]\s?[^。，;]{2,24}$|截图$|^(?:图为|图说?\s?:|[△▲]\s?图)/;

/**
 * Finds captions that a picture left behind: the picture is not in the document, so a line that
 * stands right below it and says where it comes from has lost what it speaks of. One that only says
 * who took it is a doubt; one without any such sign may as well be a heading, and stays.
 */
export function findCaptions(page: Page, article: Article): Removal[] {
  let total = 0;
  const captions: { readonly block: number; readonly grade: Grade }[] = [];
  for (const i of article.blocks) {
    const block = page.blocks[i]!;
    total += block.text.length;
    if (i === article.title || !isBelowPicture(page, i)) continue;
    const grade = gradeOf(block);
    if (grade) captions.push({ block: i, grade });
  }
  const length = captions.reduce((sum, { block }) => sum + page.blocks[block]!.text.length, 0);
  if (length > total * STORY_SHARE) return [];
  return captions.map(({ block, grade }) => removalOf(page, block, grade));
}

/** Right below a picture, or a short second line below the first. */
function isBelowPicture({ blocks }: Page, i: number): boolean {
  const block = blocks[i]!;
  if (block.belowPicture) return true;
  const above = blocks[i - 1];
  return (
    above?.belowPicture === true &&
    block.afterBreak &&
    above.container === block.container &&
    block.text.length <= CREDIT_LINE_MAX
  );
}

function gradeOf({ kind, text }: Block): Grade | undefined {
  if (kind !== 'paragraph' || text.length > CAPTION_MAX) return undefined;
  const line = fold(text.trim()).replace(/[。.]$/, '');
  if (SOURCE_AT_END.test(line)) return 'certain';
  return CREDIT.test(line) ? 'maybe' : undefined;
}

function removalOf(page: Page, block: number, grade: Grade): Removal {
  const { text } = page.blocks[block]!;
  return {
    id: `picture-caption@${block}`,
    rule: 'picture-caption',
    kind: 'source',
    grade,
    spans: [{ block, start: 0, end: text.length }],
    text,
  };
}

export const captionSays: Readonly<Record<string, Saying>> = {
  'picture-caption': {
    zh: '图片说明，带有摄影或供图的署名',
    en: 'Below a picture; it names who took or gave it',
  },
};
