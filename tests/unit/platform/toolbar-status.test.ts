import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../../public/_locales/en/messages.json';
import zh from '../../../public/_locales/zh_CN/messages.json';
import { clearStatus, showOutcome, showWorking } from '../../../utils/platform/toolbar-status';

const toolbar = vi.hoisted(() => ({ badge: '', title: '' }));

vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (toolbar.badge = text),
      setTitle: async ({ title }: { title: string }) => void (toolbar.title = title),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    i18n: {
      getUILanguage: () => 'zh-CN',
      getMessage: (id: string, values?: string[]) => [id, ...(values ?? [])].join(' '),
    },
    runtime: { getManifest: () => ({ action: { default_title: '净文' } }) },
  },
}));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the toolbar icon', () => {
  it('says how much was copied, and takes it back', async () => {
    await showWorking();
    expect(toolbar.badge).toBe('…');
    await showOutcome({ copied: true, characters: 1234, notices: 0 });
    expect(toolbar).toEqual({ badge: '✓', title: 'statusCopied 1,234' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(toolbar).toEqual({ badge: '', title: 'statusCopied 1,234' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(toolbar).toEqual({ badge: '', title: '净文' });
  });

  it('says that there is more to know', async () => {
    await showOutcome({ copied: true, characters: 1, notices: 2 });
    expect(toolbar.title).toBe('statusCopiedWithNotices 1 2');
  });

  it('says why nothing was copied', async () => {
    await showOutcome({ copied: false, reason: 'nothing-found' });
    expect(toolbar).toEqual({ badge: '!', title: 'problemNothingFound' });
  });

  it('does not let an earlier outcome take back a later one', async () => {
    await showOutcome({ copied: false, reason: 'pdf' });
    await vi.advanceTimersByTimeAsync(3000);
    await showOutcome({ copied: true, characters: 1, notices: 0 });
    await vi.advanceTimersByTimeAsync(3000);
    expect(toolbar.badge).toBe('✓');
    await clearStatus();
    expect(toolbar).toEqual({ badge: '', title: '净文' });
  });
});

it('speaks both languages, with the same blanks', () => {
  const blanks = (messages: Record<string, { message: string }>) =>
    Object.entries(messages).map(([id, { message }]) => [id, message.match(/\$\w+\$/g)]);
  expect(blanks(en)).toEqual(blanks(zh));
});
