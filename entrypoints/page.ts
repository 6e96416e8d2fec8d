import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../components/in-page/watch.ts';

export default defineUnlistedScript(() => watchPage(globalThis.csoSidekickPage));
