import { nameStems, shortForms, splitForms } from '../../data/catalogue/look-alike.generated.ts';
import { isAllowed, isOffice, isPhishing } from './guarded-names.ts';
import type { SiteName } from './site-name.ts';
import { latin, skeleton } from './skeleton.ts';

/** What a part of a name was taken for. */
export interface ShortName {
  platform: string;
  host: string;
  /** The label it is in. */
  part: string;
}

/** "whats-app" as "whatsapp". */
export const unsplit = (label: string): string => splitForms.reduce((text, form) => text.replace(form, form.replace('-', '')), label);

// Numbers count for nothing at the end of a piece; before it they make a number of it, "4fb8".
const piecesOf = (label: string) =>
  latin(unsplit(label))
    .split('-')
    .map((piece) => piece.replace(/\d+$/, ''))
    .filter(Boolean);

/** "metabusiness", "loginfb": a short form and words that hurry people, written as one word. */
function isJoined(piece: string, form: string): boolean {
  if (form.length < 3) return false;
  const rest = piece.startsWith(form) ? piece.slice(form.length) : piece.endsWith(form) ? piece.slice(0, -form.length) : '';
  return isOffice(skeleton(rest)) && isPhishing(skeleton(rest), 'loose');
}

/** "meta-business-support", "fb-appeal": a short form beside the words of an office that writes to people. */
export function shortFormIn({ before, own }: SiteName): ShortName | undefined {
  const labels = [...before, own];
  const pieces = labels.flatMap((label) => piecesOf(label));
  for (const { form, platform, host, strict, except } of shortForms) {
    if (pieces.some((piece) => except.includes(piece))) continue;
    const others = pieces.filter((piece) => piece !== form).map(skeleton);
    const isBeside = strict ? others.length > 0 && others.every((piece) => isPhishing(piece, 'strict')) : others.some(isOffice);
    const hasForm = (piece: string) => (piece === form ? isBeside : isJoined(piece, form));
    const part = labels.find((label) => piecesOf(label).some(hasForm));
    if (part) return { platform, host, part };
  }
  return undefined;
}

const stems = nameStems.map(({ stem, ...rest }) => ({ shape: skeleton(stem), ...rest }));
/** How many letters may stand before such a beginning. */
const mostBefore = 3;

/** "whatsapwacs", "telegrpem": the start of a name, and a few letters that make no word. */
export function stemIn({ own }: SiteName): ShortName | undefined {
  const text = skeleton(own);
  const found = stems.find(({ shape, after }) => {
    const start = text.indexOf(shape);
    if (start < 0 || start > mostBefore || text.length - shape.length - start > after) return false;
    return ![...text.split('-'), text.slice(start)].some(isAllowed);
  });
  return found && { platform: found.platform, host: found.host, part: own };
}
