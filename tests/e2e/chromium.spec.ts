import { mainJob } from './main-job.ts';
import { chromiumSession } from './session.ts';

mainJob(() => chromiumSession());
