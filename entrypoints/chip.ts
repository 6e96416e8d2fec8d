import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showChip } from '../components/in-page/chip.ts';

export default defineUnlistedScript(() => {
  globalThis.csoSidekickShowChip = showChip;
});
