import { mainJob } from './main-job.ts';
import { firefoxSession } from './session.ts';

mainJob(() => firefoxSession());
