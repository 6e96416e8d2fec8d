import { firefoxSession } from './session.ts';
import { tipsAndPopup } from './tips-and-popup.ts';

tipsAndPopup(() => firefoxSession());
