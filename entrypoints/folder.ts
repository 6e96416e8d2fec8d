import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageKindsInFolder } from '../core/detection/page-kind.ts';

export default defineUnlistedScript(() => {
  globalThis.csoSidekickKindsInFolder = pageKindsInFolder;
});
