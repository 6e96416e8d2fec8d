import type { pageKindsInFolder } from '../../core/detection/page-kind.ts';
import type { PageFacts } from '../../data/catalogue/in-page.ts';
import type { InPageWords, PlatformTranslation } from '../../data/catalogue/language-pieces.ts';
import type { FirstPiece } from '../../data/catalogue/pieces.ts';
import type { Chip } from './chip.ts';
import type { chipParts } from './chip-parts.ts';

/** The scripts of one page share these variables; the page itself cannot see them. */
declare global {
  /** Set by pages/<id>.js, which runs before the page script. */
  var csoSidekickPage: PageFacts;
  /** Set by folder.js, which runs before the page script on sites that were added one by one. */
  var csoSidekickKindsInFolder: typeof pageKindsInFolder;
  /** Set by firsts/<id>.js, which runs before chip.js. */
  var csoSidekickFirst: FirstPiece;
  /** Set by files in languages/, which run before chip.js where another language than English is on show. */
  var csoSidekickWords: InPageWords | undefined;
  /** Holds only while csoSidekickWords is there. */
  var csoSidekickTranslation: PlatformTranslation | undefined;
  /** Set by chip.js, which comes to a page only when a tip is due there. */
  var csoSidekickChipParts: typeof chipParts | undefined;
  /** The chip that is on the page now. */
  var csoSidekickChip: Chip | undefined;
}
