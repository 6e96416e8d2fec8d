import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCard } from '../components/in-page/card.ts';

export default defineUnlistedScript(async () => {
  if (globalThis.csoSidekickChip) await openCard(globalThis.csoSidekickChip, globalThis.csoSidekickCard);
});
