import { z } from 'zod';
import { platform } from '../schema/schema.ts';

/** The format of a platform file as JSON Schema: for editors, and for reading what was stored without the schema library. */
export const platformFormat = z.toJSONSchema(platform);
