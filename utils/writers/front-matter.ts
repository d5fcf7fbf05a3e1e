import type { FileSource } from '../model';
import { metadataOf } from './metadata';

/**
 * The head of a Markdown file, as YAML: title, source, site and date; what is not known is left out.
 * @returns ends with an empty line, so that the document can follow
 */
export function frontMatter(source: FileSource): string {
  const { site, date } = metadataOf(source);
  const { document, page } = source;
  const fields = { title: document.title, source: page.url, site, date };
  const lines = Object.entries(fields)
    .filter(([, value]) => value)
    // A JSON string is a double-quoted string of YAML, whatever is in it.
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', '', ''].join('\n');
}
