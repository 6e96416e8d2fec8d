/** The shape of what a platform file says of names: handles, parts of links that follow people, and what imitations are made of. */
import { z } from 'zod';
import { cited, id, says } from './schema-parts.ts';
import { nameKinds } from './vocabulary.ts';

const domain = z.string().regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/, says('domain'));
const letters = z.string().regex(/^[a-z0-9-]+$/, says('smallLetters'));
const { source, doubt } = cited;

const isPattern = (text: string) => {
  try {
    return Boolean(new RegExp(`^(?:${text})$`, 'u'));
  } catch {
    return false;
  }
};

/** How people are named. Which form of handle there is stands in "compose": handles. */
export const handle = z.strictObject({
  /** Where more is known of a plain name than that it is a word. */
  shape: z
    .strictObject({
      /** All of it, without "@": a regular expression. Each part must start where no other can go on, or odd texts take long. */
      pattern: z.string().refine(isPattern, says('expression')),
      /** Characters. The lower bound is that of the oldest accounts. */
      min: z.int().positive(),
      max: z.int().positive(),
      source,
      doubt,
    })
    .optional(),
  /** Where a profile's address has it, if not as the first part of its path. */
  address: z
    .strictObject({
      /** First parts of the path that stand before it. */
      after: z.array(z.string().min(1)).optional(),
      /** It has an "@" there; without one it is an older kind of name. */
      withAt: z.literal(true).optional(),
      /** It may stand before this domain. */
      before: domain.optional(),
    })
    .optional(),
});

/** Parameters that links carry only so that somebody can follow who clicked. */
export const tracking = z
  .array(
    z.strictObject({
      /** In lower case; "*" stands for any letters, at the end or in the middle. */
      names: z.array(z.string().regex(/^[a-z0-9_-]*\*?[a-z0-9_-]*$/, says('parameter'))).min(1),
      /** On these domains only; left out: wherever a link leads. */
      on: z.array(domain).min(1).optional(),
      source,
      doubt,
    }),
  )
  .min(1);

/** What imitations of the platform are made of, and what is no imitation. */
export const lookAlike = z.strictObject({
  /** Domains on which people sign in. Their first part is the name that imitations use. */
  names: z
    .array(
      z.strictObject({
        host: domain,
        kind: z.enum(nameKinds),
        /** Beside words of a sign-in page it is no accident, though others use the word as well. */
        telling: z.literal(true).optional(),
      }),
    )
    .min(1, says('oneDomain')),
  /**
   * Short forms that people read as its name. Each counts only as a whole word, or at the start or end of one, and only beside
   * words that hurry people: others have good reason to use them.
   */
  shortForms: z
    .array(
      z.strictObject({
        form: letters,
        /** Only beside words of a sign-in page: it is a state, an abbreviation, or initials as well. */
        strict: z.literal(true).optional(),
        /** Beside these it is a word. */
        except: z.array(letters).optional(),
      }),
    )
    .optional(),
  /** The name as imitations cut it in two: "face-book". */
  splitForms: z.array(letters).optional(),
  /** Beginnings that are part of no ordinary word: whatever follows is a slip made on purpose, in at most "after" letters. */
  stems: z.array(z.strictObject({ stem: letters, after: z.int().positive() })).optional(),
  /** Other domains of its owner, with everything under them. */
  owned: z.array(z.strictObject({ hosts: z.array(domain).min(1), source, doubt })).optional(),
  /** Its owner has a host of the first name under nearly every country's ending, more than "hosts" lists. */
  inMostCountries: z.literal(true).optional(),
  /** Others that had the name first. */
  namesakes: z.array(domain).optional(),
  /** Sites of its own where a platform's name is what the text is about. */
  subjects: z.array(domain).optional(),
  /** Under these its members get a name: that is the member's. "example.<cc>": under any country's ending as well. */
  members: z.array(z.string().regex(/^([a-z0-9-]+\.)+([a-z0-9-]+|<cc>)$/, says('memberDomain'))).optional(),
});

/** Ids it had before. What people have kept under one is kept under the new one. */
export const was = z.array(id).min(1);
