import { describe, expect, it } from 'vitest';
import { classifyProblem } from '../../../utils/platform/page-problem';

const HIDDEN = 'Cannot access contents of the page. Extension manifest must request permission';
const MISSING = 'Missing host permission for the tab';

describe('what stands against reading a tab', () => {
  it.each([
    ['about:addons', ''],
    ['edge://settings/', HIDDEN],
    ['view-source:https://wenku.test/', MISSING],
    ['about:newtab', MISSING],
    ['moz-extension://0/popup.html', MISSING],
    ['https://support.mozilla.org/zh-CN/', MISSING],
    [undefined, 'Cannot access a chrome:// URL'],
  ])('a page of the browser: %s', (url, message) => {
    expect(classifyProblem({ url }, message)).toBe('browser-page');
  });

  it.each([
    ['https://chromewebstore.google.com/detail/x', ''],
    ['https://chrome.google.com/webstore/category/extensions', ''],
    ['https://microsoftedge.microsoft.com/addons/Home', ''],
    ['https://addons.mozilla.org/zh-CN/firefox/', MISSING],
    [undefined, 'The extensions gallery cannot be scripted.'],
  ])('the extension store: %s', (url, message) => {
    expect(classifyProblem({ url }, message)).toBe('extension-store');
  });

  it.each([
    [{ url: 'https://wenku.test/a.PDF?x=1' }],
    [{ url: 'file:///home/u/a.pdf' }],
    [{ url: 'https://wenku.test/get', favIconUrl: 'chrome://global/skin/icons/pdf.svg' }],
  ])('a PDF: %j', (tab) => {
    expect(classifyProblem(tab, MISSING)).toBe('pdf');
  });

  it.each([
    [{ url: 'https://wenku.test/', discarded: true }, ''],
    [{ url: 'about:blank' }, ''],
    [{ url: 'https://wenku.test/' }, 'Frame with ID 0 is showing error page'],
    [{ url: 'https://wenku.test/a.pdf' }, 'Frame with ID 0 is showing error page'],
    [{ url: 'https://wenku.test/', favIconUrl: 'chrome://global/skin/icons/info.svg' }, MISSING],
    [{ url: 'https://wenku.test/' }, 'The page does not answer.'],
    [{ url: 'https://wenku.test/', status: 'loading' }, ''],
  ])('a page that is not there: %j', (tab, message) => {
    expect(classifyProblem(tab, message)).toBe('not-loaded');
  });

  it('a tab that has gone', () => {
    expect(classifyProblem({}, 'No tab with id: 7.')).toBe('tab-closed');
  });

  it('a shop that only looks like the store, and a failure without a name', () => {
    expect(classifyProblem({ url: 'https://addons.mozilla.org.test/' }, '')).toBe('unknown');
    expect(classifyProblem({ url: 'https://wenku.test/' }, 'boom')).toBe('unknown');
  });
});
