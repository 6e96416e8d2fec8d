/** The shape of what the composer has to know of a place. Like data/schema/schema.ts this loads the whole of zod. */
import { z } from 'zod';
import { grammarIds } from '../reference/text-grammars.ts';
import { cite, cited, plain, without } from './schema-parts.ts';
import { countUnits, handleForms, shapes } from './vocabulary.ts';

/** How much one field of a post takes. Where sources disagree, the safer figure, with the doubt said. */
export const room = z.strictObject({
  /** Left out where no limit is known. */
  most: z.number().int().positive().optional(),
  unit: z.enum(countUnits),
  /** Where the way of counting was read, if not where the limit was. */
  unitSource: cite.optional(),
  /** The limit is for each paragraph, not for the whole. */
  per: z.literal('paragraph').optional(),
  /** A second ceiling beside the first. */
  bytes: z.number().int().positive().optional(),
  /** A higher figure that some accounts or servers have. */
  some: z.strictObject({ most: z.number().int().positive(), who: plain(80), source: cite, doubt: cited.doubt }).optional(),
  /**
   * About how many characters show before "see more", and where that was read, if not where the limit was. A foldsSource alone: it
   * says that all of a text shows.
   */
  folds: z.number().int().positive().optional(),
  foldsSource: cite.optional(),
  doubt: cited.doubt,
  source: cite,
});

/** Whether people can press links or hashtags, how many a post takes, and where it is otherwise. */
export const rule = z.strictObject({
  work: z.boolean(),
  most: z.int().positive().optional(),
  but: plain(120).optional(),
  source: cite,
  doubt: cited.doubt,
});

/** How many pictures a post takes, and in which shapes. Where sources disagree, the smaller number, with the doubt said. */
export const photoRule = z.strictObject({
  most: z.int().positive(),
  /** Which are shown without being cut, the best first. Empty where no page says. */
  shapes: z.array(z.enum(shapes)),
  /** The shape that the first picture is cut to in the feed, where that is documented. */
  crop: z.enum(shapes).optional(),
  /** Where the shapes were read, if not where the number was. */
  shapesSource: cite.optional(),
  source: cite,
  doubt: cited.doubt,
});

/** A field of its own on the page where one writes, which no address fills in. */
const ownField = z.strictObject({ source: cite, doubt: cited.doubt });

/** What the composer has to know of a place where something is written. "alt" describes one picture; "caption" is the text beside one. */
const rules = z.strictObject({
  text: room,
  title: room.optional(),
  alt: room.optional(),
  caption: room.optional(),
  photos: photoRule.optional(),
  links: rule,
  tags: rule,
  /** For a content warning that hides the post behind it. Where there is none, the warning stands above the text. */
  warning: ownField.optional(),
  /** For the language of the post. */
  language: ownField.optional(),
  handles: z.enum(handleForms),
  /** How its own program reads links, hashtags and mentions in a text; see data/reference/text-grammars.ts. */
  reads: z.enum(grammarIds).optional(),
  /** A first draft starts with the places that have this, in its order: where most groups are. */
  firstDraft: z.int().positive().optional(),
  /** People there write one text over several posts. */
  threads: z.boolean(),
});
export const compose = z.preprocess(without(['pictures']), rules);
