/** Files for the user's download folder. */

/** How long the browser may need to open the blob before its address is given up. */
const BLOB_LIFETIME_MS = 60_000;

/**
 * Chromium starts ten downloads of a page in one second at most, and drops the others without a word
 * (found by trial: of 12 files 10 came). Two are left for what the user saved just before.
 */
const BURST = 8;
const BURST_MS = 1200;

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

/** Saves several files, in their order. Resolves when the last one was handed over. */
export async function saveFiles(files: readonly File[]): Promise<void> {
  for (const [nth, file] of files.entries()) {
    if (nth > 0 && nth % BURST === 0) await new Promise((done) => setTimeout(done, BURST_MS));
    saveFile(file);
  }
}
