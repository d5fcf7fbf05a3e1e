/** From a document to what is put on the clipboard or into a file; loaded after the first screen. */
import type { CleanDocument, Format } from '../../utils/model';
import { WRITERS } from '../../utils/writers';
import { fileName } from '../../utils/writers/file-name';

export { clipboardFlavours } from '../../utils/writers';

interface WrittenFile {
  readonly name: string;
  readonly content: string;
  readonly mime: string;
}

/** Writes a document in one of the formats, under a name that every desktop system accepts. */
export function writeFile(document: CleanDocument, format: Format): WrittenFile {
  const { extension, mime, write } = WRITERS[format];
  return { name: fileName(document, extension), content: write(document), mime };
}
