/** Files for the user's download folder. */

/** How long the browser may need to open the blob before its address is given up. */
const BLOB_LIFETIME_MS = 60_000;

interface File {
  /** A safe file name, as `fileName` makes it. */
  readonly name: string;
  readonly mime: string;
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/**
 * Hands a file to the browser's downloads, from a page of the extension. Needs no permission; a
 * name that is taken gets a number from the browser, so nothing is overwritten.
 */
export function saveFile({ name, mime, content }: File): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BLOB_LIFETIME_MS);
}
