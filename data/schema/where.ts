import { sentences } from '../messages/app.ts';
import { f } from '../messages/facts.ts';
import { allOf } from '../messages/lists.ts';
import type { Where } from './schema.ts';

/** Where a fact holds, in words; empty where it holds everywhere and for everybody. */
export function whereInWords({ only, except, age }: Where = {}): string {
  return sentences([
    only && f('where.only', { places: allOf(only) }),
    except && f('where.except', { places: allOf(except) }),
    age && f('where.age', { age }),
  ]);
}
