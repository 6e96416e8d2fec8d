import { sentences, t } from '../messages/app.ts';
import { allOf } from '../messages/lists.ts';
import type { Where } from './schema.ts';

/** Where a fact holds, in words; empty where it holds everywhere and for everybody. */
export function whereInWords({ only, except, age }: Where = {}): string {
  return sentences([
    only && t('where.only', { places: allOf(only) }),
    except && t('where.except', { places: allOf(except) }),
    age && t('where.age', { age }),
  ]);
}
