import { serveCopyRequests } from '../../utils/platform/clipboard';

serveCopyRequests();
