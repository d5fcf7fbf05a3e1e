/** Everything the user can save a document as. Each writer is loaded when it is asked for. */
import type { FileSource, Format } from '../model';
import type { Options } from '../options';
import { encodeText, wholeText, type Encoded } from '../writers/encode';
import { fileName } from '../writers/file-name';
import { writeTxt } from '../writers/txt';

interface FileKind {
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
}

/** The ending and the type of each format’s file. */
export const FILE_KINDS: Readonly<Record<Format, FileKind>> = {
  txt: { extension: 'txt', mime: 'text/plain' },
  md: { extension: 'md', mime: 'text/markdown;charset=utf-8' },
  html: { extension: 'html', mime: 'text/html;charset=utf-8' },
  docx: {
    extension: 'docx',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  json: { extension: 'json', mime: 'application/json' },
};

/** A file that is ready to be saved. */
export interface WrittenFile extends Encoded {
  readonly name: string;
  readonly mime: string;
}

/**
 * Makes a file of a document.
 * @throws when a writer cannot be loaded, or fails
 */
export async function writeFile(
  source: FileSource,
  format: Format,
  options: Options,
): Promise<WrittenFile> {
  const { extension, mime } = FILE_KINDS[format];
  const written = await WRITERS[format](source, options);
  const encoded = typeof written === 'string' ? wholeText(written) : written;
  return { name: fileName(source.document, extension), mime, ...encoded };
}

/** A string is written as UTF-8. */
type Write = (source: FileSource, options: Options) => Promise<Encoded | string>;

const WRITERS: Readonly<Record<Format, Write>> = {
  txt: async ({ document }, options) => {
    const decoder = new TextDecoder('gb18030');
    const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
    return encodeText(writeTxt(document, options), options.txtEncoding, decode);
  },
  md: async (source, options) => {
    const { writeMarkdownFile } = await import('../writers/markdown-file');
    return writeMarkdownFile(source, options);
  },
  html: async ({ document }) => (await import('../writers/html-file')).writeHtmlFile(document),
  docx: async ({ document }, options) =>
    (await import('../docx/write-docx')).writeDocx(document, options),
  json: async (source) => (await import('../writers/json')).writeJson(source),
};
