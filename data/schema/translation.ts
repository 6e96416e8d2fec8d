/** The shape of data/translations/<language>/<platform>.json. Like data/schema/schema.ts this loads the whole of zod. */
import { z } from 'zod';

const entry = z.strictObject({
  /** Hash of the English text it was made from (core/translation/translate.ts). */
  of: z.string().regex(/^[0-9a-z]{1,7}$/, 'leave "of" as the command writes it'),
  text: z.string().refine((text) => text.trim() !== '', 'write the text, or take the entry out'),
});

/** Texts of one platform in one language, by path (core/translation/text-paths.ts). */
export const translation = z.record(z.string(), entry);

export type Translation = z.infer<typeof translation>;
