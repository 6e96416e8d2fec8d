import { cardFacts } from '../../core/detection/card-facts.ts';
import { openCard } from './card.ts';

/** Opens the card with what the scripts before it have left in this page. Nothing happens where the chip has gone meanwhile. */
export async function openCardHere(): Promise<void> {
  const { csoSidekickChip: chip, csoSidekickPage, csoSidekickFirst, csoSidekickTranslation, csoSidekickWords } = globalThis;
  if (chip) await openCard(chip, cardFacts(csoSidekickPage, csoSidekickFirst, csoSidekickWords && csoSidekickTranslation));
}
