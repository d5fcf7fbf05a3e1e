import type { CleanDocument, DocBlock, Located, Picture } from '../model';

/** Longer descriptions (characters) are texts of their own, made for search engines. */
const ALT_MAX = 80;
/** What cameras and sites call files says nothing of a picture. */
const FILE_NAME = /^[\w./:%?=&-]*$|\.(?:jpe?g|png|gif|webp|bmp|svg)$/i;

/**
 * The document with a line for each picture that stands in its text: `[图：alt]`, or `[图]` without a
 * description. Pictures beside the text, and those above its title, are none of it.
 */
export function withPictures(document: CleanDocument, located: Located): CleanDocument {
  const pictures = (located.page.signs.illustrations ?? []).filter((p) => isInText(p, located));
  if (pictures.length === 0) return document;
  const blocks: DocBlock[] = [];
  let next = 0;
  for (const block of document.blocks) {
    for (; next < pictures.length && pictures[next]!.before <= block.from[0]!; next++) {
      if (blocks.length > 0) blocks.push(lineOf(pictures[next]!, blocks.at(-1)!));
    }
    blocks.push(block);
  }
  for (const picture of pictures.slice(next)) {
    const above = blocks.at(-1);
    if (above) blocks.push(lineOf(picture, above));
  }
  return { ...document, blocks };
}

/** Between two blocks of the article, or at its edge in the box of the block beside it. */
function isInText(picture: Picture, { page, article }: Located): boolean {
  const inside = new Set(article.blocks);
  const { before, container } = picture;
  const beside = [before - 1, before].filter((block) => inside.has(block));
  if (beside.length === 2) return true;
  return beside.some((block) => {
    const box = page.blocks[block]!.container;
    return container === box || container === page.containers[box]!.parent;
  });
}

/** The line's place is that of the line above it. */
function lineOf({ alt }: Picture, { from }: DocBlock): DocBlock {
  const says = alt.length <= ALT_MAX && !FILE_NAME.test(alt);
  return {
    role: 'paragraph',
    level: 0,
    text: says ? `[图：${alt}]` : '[图]',
    marks: [],
    runIn: 0,
    from,
    afterBreak: false,
  };
}
