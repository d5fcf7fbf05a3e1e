import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMenus, onCopyWish } from '../../../utils/platform/copy-wishes';
import type { CopyWish } from '../../../utils/platform/copy-wishes';

type Listener = (...args: unknown[]) => void;

const events = vi.hoisted(() => ({
  listeners: new Map<string, (...args: never[]) => void>(),
  entries: [] as { id: string; title: string }[],
}));

vi.mock('wxt/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => events.listeners.set(name, listener),
  });
  return {
    browser: {
      runtime: { onInstalled: event('installed'), onStartup: event('startup') },
      commands: { onCommand: event('command') },
      i18n: { getMessage: (id: string) => id },
      contextMenus: {
        onClicked: event('clicked'),
        removeAll: async () => void (events.entries = []),
        create: (entry: { id: string; title: string }) => {
          if (events.entries.some(({ id }) => id === entry.id)) throw new Error('duplicate id');
          events.entries.push(entry);
        },
      },
    },
  };
});

function fire(name: string, ...args: unknown[]): void {
  (events.listeners.get(name) as Listener)(...args);
}

let wishes: CopyWish[] = [];

beforeEach(() => {
  wishes = [];
  keepMenus();
  onCopyWish(async (wish) => void wishes.push(wish));
});

describe('copying without the popup', () => {
  it('is offered in the menu, once, in the language of the day', async () => {
    fire('installed');
    fire('startup');
    await vi.waitFor(() =>
      expect(events.entries.map(({ title }) => title)).toEqual([
        'menuCopyPage',
        'menuCopySelection',
      ]),
    );
  });

  it('takes the whole article of the page, whatever frame was clicked', () => {
    fire('clicked', { menuItemId: 'copy-page', frameId: 5 }, { id: 7 });
    expect(wishes).toEqual([{ tabId: 7, frameId: 0, part: 'article' }]);
  });

  it('takes the selection from the frame it stands in', () => {
    fire('clicked', { menuItemId: 'copy-selection', frameId: 5 }, { id: 7 });
    expect(wishes).toEqual([{ tabId: 7, frameId: 5, part: 'selection' }]);
  });

  it('has a shortcut for both', () => {
    fire('command', 'copy-clean', { id: 7 });
    fire('command', 'something-else', { id: 7 });
    expect(wishes).toEqual([{ tabId: 7, frameId: 0, part: 'selection-or-article' }]);
  });

  it('needs a tab', () => {
    fire('clicked', { menuItemId: 'copy-page' }, undefined);
    fire('command', 'copy-clean', undefined);
    expect(wishes).toEqual([]);
  });
});
