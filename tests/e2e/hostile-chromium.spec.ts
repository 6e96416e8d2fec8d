import { hostileSuite } from './hostile.ts';
import { chromiumSession } from './session.ts';

hostileSuite(() => chromiumSession());
