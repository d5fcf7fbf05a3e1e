/** Files for the user's download folder. */

/** How long the browser may need to open the blob before its address is given up. */
const BLOB_LIFETIME_MS = 60_000;

/**
 * Hands a file to the browser's downloads, from a page of the extension. Needs no permission; a
 * name that is taken gets a number from the browser, so nothing is overwritten.
 * @param name a safe file name, as `fileName` makes it
 * @param content text is written as UTF-8
 */
export function saveFile(name: string, content: string | Blob, mime: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: mime }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BLOB_LIFETIME_MS);
}
