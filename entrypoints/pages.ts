import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fetchPage } from '../utils/page/fetch-page';
import type { PagesScript } from '../utils/platform/page-scripts';

/** Injected only when the user asks to join the pages of a document; the popup calls what it leaves. */
export default defineUnlistedScript(() => {
  const running = new Set<AbortController>();
  const script: PagesScript = {
    async get(address) {
      const controller = new AbortController();
      running.add(controller);
      try {
        return await fetchPage(address, document, controller.signal);
      } finally {
        running.delete(controller);
      }
    },
    stop() {
      for (const controller of running) controller.abort();
    },
  };
  globalThis.jingwenPages = script;
});
