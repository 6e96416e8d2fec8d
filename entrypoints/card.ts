import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCard } from '../components/in-page/card.ts';
import { cardFacts } from '../core/detection/card-facts.ts';

export default defineUnlistedScript(async () => {
  const {
    csoSidekickChip: chip,
    csoSidekickPage,
    csoSidekickFirst,
    csoSidekickTexts,
    csoSidekickTranslation,
    csoSidekickWords,
  } = globalThis;
  if (chip)
    await openCard(chip, cardFacts(csoSidekickPage, csoSidekickFirst, csoSidekickTexts, csoSidekickWords && csoSidekickTranslation));
});
