/** The command of the manifest that copies without the popup. */
export const COPY_COMMAND = 'copy-clean';
