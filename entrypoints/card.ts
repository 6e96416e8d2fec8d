import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleCard } from '../components/in-page/card.ts';

export default defineUnlistedScript(async () => {
  if (globalThis.csoSidekickChip) await toggleCard(globalThis.csoSidekickChip, globalThis.csoSidekickCard);
});
