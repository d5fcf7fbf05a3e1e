import type { CleanDocument, DocBlock } from '../model';
import type { Part } from './find-parts';
import { isSalutation } from './salutation';
import { tailRoles } from './tail-roles';

/** A name that is not alone gets a number; so many characters of it are left then. */
const NAME_MAX = 60;

/**
 * Makes a document of each part. Texts are neither changed nor moved: the heading of a part stays as it
 * is and becomes the title of its document; salutation, closing, signature and date get their roles, as
 * in a document that stands alone. What stands before the first part belongs to none; it goes with the
 * first, ahead of its heading, so that the parts together hold the whole text.
 * @param parts at least one, as `findParts` gives them
 * @returns the documents, each with a name of its own for files
 */
export function splitParts(document: CleanDocument, parts: readonly Part[]): CleanDocument[] {
  const names = namesOf(document, parts);
  const lead = leadOf(document, parts);
  return parts.map(({ heading, start, end }, i) => {
    const [first, ...rest] = rolesAlone(document.blocks.slice(start, end));
    if (i === 0 && lead.length > 0)
      return { ...document, title: undefined, name: names[0]!, blocks: [...lead, first!, ...rest] };
    const title = { ...first!, role: 'title', level: 0, runIn: 0 } as const;
    return { ...document, title: heading, name: names[i]!, blocks: [title, ...rest] };
  });
}

function rolesAlone(blocks: readonly DocBlock[]): DocBlock[] {
  const belowTitle = blocks.slice(1).map(({ text }) => text);
  const addressed = blocks.map((block, i): DocBlock => {
    const addresses = block.role === 'paragraph' && isSalutation(belowTitle, i - 1);
    return addresses ? { ...block, role: 'salutation' } : block;
  });
  return tailRoles(addressed);
}

/** What stands before the first part; the title of the page, which names them all, is not among it. */
export function leadOf(
  { blocks }: Pick<CleanDocument, 'blocks'>,
  parts: readonly Part[],
): CleanDocument['blocks'] {
  return blocks.slice(0, parts[0]?.start).filter(({ role }) => role !== 'title');
}

function namesOf({ name }: CleanDocument, parts: readonly Part[]): string[] {
  const short = (words: string): string => [...words].slice(0, NAME_MAX).join('');
  const names = parts.map(({ heading, title }) => title || `${short(name)} ${heading}`);
  return names.map((own, i) =>
    names.filter((other) => other === own).length > 1 ? `${short(own)} ${i + 1}` : own,
  );
}
