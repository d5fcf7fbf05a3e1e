import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyFromBackground } from '../../../utils/platform/clipboard';

/** A Chromium that, like the real one, allows one offscreen document and no copy without it. */
const chromium = vi.hoisted(() => ({
  open: false,
  answer: true as unknown,
  copied: [] as string[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getContexts: async () => (chromium.open ? [{}] : []),
      sendMessage: async ({ plain }: { plain: string }) => {
        if (!chromium.open) throw new Error('Receiving end does not exist.');
        chromium.copied.push(plain);
        return chromium.answer;
      },
    },
    offscreen: {
      createDocument: async () => {
        if (chromium.open) throw new Error('Only a single offscreen document may be created.');
        chromium.open = true;
      },
      closeDocument: async () => {
        if (!chromium.open) throw new Error('No current offscreen document.');
        chromium.open = false;
      },
    },
  },
}));

const flavours = (plain: string) => ({ plain, html: `<p>${plain}</p>` });

beforeEach(() => {
  Object.assign(chromium, { open: false, answer: true, copied: [] });
});

describe('copying in the background of Chromium', () => {
  it('opens the offscreen document and closes it', async () => {
    await copyFromBackground(flavours('甲'));
    expect(chromium).toMatchObject({ copied: ['甲'], open: false });
  });

  it('does one copy after the other', async () => {
    await Promise.all(['甲', '乙', '丙'].map((text) => copyFromBackground(flavours(text))));
    expect(chromium).toMatchObject({ copied: ['甲', '乙', '丙'], open: false });
  });

  it('uses the document that a stopped worker left open', async () => {
    chromium.open = true;
    await copyFromBackground(flavours('甲'));
    expect(chromium).toMatchObject({ copied: ['甲'], open: false });
  });

  it('says when it failed, and can copy again', async () => {
    chromium.answer = false;
    await expect(copyFromBackground(flavours('甲'))).rejects.toThrow('did not copy');
    chromium.answer = true;
    await copyFromBackground(flavours('乙'));
    expect(chromium.open).toBe(false);
  });
});
