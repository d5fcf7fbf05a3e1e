/** Joining the pages of a document, in both browsers. */
import { Chromium } from '../../scripts/drive/chromium';
import { Firefox } from '../../scripts/drive/firefox';
import { describePaging } from './support/paging';

describePaging('Chromium', () => Chromium.launch());
describePaging('Firefox', () => Firefox.launch());
