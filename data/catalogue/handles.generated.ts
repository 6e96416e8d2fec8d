import type { Handle } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';

/** What is known of a platform's handles: how many characters and which, and where a profile's address has one. */
export interface HandleFacts {
  shape?: Pick<NonNullable<Handle['shape']>, 'pattern' | 'min' | 'max'>;
  address?: NonNullable<Handle['address']>;
}

/** By id of the platform. */
export const handleFacts: Record<string, HandleFacts> = Object.fromEntries(
  platforms.flatMap(({ id, handle }) => {
    if (!handle) return [];
    const { shape, address } = handle;
    const facts: HandleFacts = {
      ...(shape && { shape: { pattern: shape.pattern, min: shape.min, max: shape.max } }),
      ...(address && { address }),
    };
    return [[id, facts]];
  }),
);
