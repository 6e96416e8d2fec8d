import { z } from 'zod';
import { country } from './schema-parts.ts';
import { audiences, dataNeeds, makings, purposes } from './vocabulary.ts';

/**
 * For "Which two places suit us?" (core/places/). Our own reckoning, as bestFor is. A platform without it is proposed to nobody.
 * Lists start with what fits best.
 */
export const fit = z.strictObject({
  makes: z.array(z.enum(makings)).min(1),
  hears: z.array(z.enum(audiences)).min(1),
  /** Hours a week that it takes to be worth the while. */
  hours: z.int().positive(),
  /** How many people: one, a few, many. */
  people: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  data: z.enum(dataNeeds),
  /** Hard to do well on a phone alone. */
  computer: z.literal(true).optional(),
  /** How many people are there at all: few, many, very many. */
  reach: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Proposed only where the answers have one of each of these. */
  onlyFor: z
    .strictObject({
      makes: z.array(z.enum(makings)).min(1).optional(),
      purposes: z.array(z.enum(purposes)).min(1).optional(),
      hears: z.array(z.enum(audiences)).min(1).optional(),
      countries: z.array(country).min(1).optional(),
    })
    .optional(),
});
