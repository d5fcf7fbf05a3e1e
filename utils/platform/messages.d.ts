/** A locale as scripts/compiled-locales.ts makes it at build time. */
declare module '*.json?messages' {
  import type { Messages } from '@lingui/core';
  const messages: Messages;
  export default messages;
}
