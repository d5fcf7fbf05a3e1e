/** The built extension in Firefox. */
import { Firefox } from '../../scripts/drive/firefox';
import { describeMainJob } from './support/main-job';

describeMainJob({
  name: 'Firefox',
  launch: () => Firefox.launch(),
  ownPages: ['about:license', 'about:support'],
});
