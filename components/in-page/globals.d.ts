import type { CardFacts, PageFacts } from '../../data/catalogue/in-page.generated.ts';
import type { Chip } from './chip.ts';

/** The scripts of one page share these variables; the page itself cannot see them. */
declare global {
  /** Set by pages/<id>.js, which runs before the page script. */
  var csoSidekickPage: PageFacts;
  /** Set by cards/<id>.js, which runs before the card script. */
  var csoSidekickCard: CardFacts;
  /** The chip that is on the page now. */
  var csoSidekickChip: Chip | undefined;
}
