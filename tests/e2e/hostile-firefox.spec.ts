import { hostileSuite } from './hostile.ts';
import { firefoxSession } from './session.ts';

hostileSuite(() => firefoxSession());
