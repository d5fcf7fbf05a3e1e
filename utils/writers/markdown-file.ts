import type { FileSource } from '../model';
import type { MarkdownOptions } from '../options';
import { frontMatter } from './front-matter';
import { writeMarkdown } from './markdown';

/** The Markdown of a document, with a head about where it is from when that is chosen. */
export function writeMarkdownFile(source: FileSource, options: MarkdownOptions): string {
  const text = writeMarkdown(source.document);
  return options.mdFrontMatter ? frontMatter(source) + text : text;
}
