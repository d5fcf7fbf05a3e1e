/** From a document to what is put on the clipboard or into a file; loaded after the first screen. */
export { writeFile } from '../../utils/files/write-file';
export { saveFiles } from '../../utils/platform/download';
export { clipboardFlavours } from '../../utils/writers/clipboard';
