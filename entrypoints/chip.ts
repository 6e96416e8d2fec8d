import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chipParts } from '../components/in-page/chip-parts.ts';

export default defineUnlistedScript(() => {
  globalThis.csoSidekickChipParts = chipParts;
});
