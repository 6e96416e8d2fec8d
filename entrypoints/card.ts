import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCardHere } from '../components/in-page/card-here.ts';

// A function of its own: WXT leaves it out, with its imports, where it only asks what this file is.
export default defineUnlistedScript(() => openCardHere());
