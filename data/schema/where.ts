import { language, sentences, t } from '../messages/app.ts';
import type { Where } from './schema.ts';

/** "A, B and C". */
const listed = (places: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(places);

/** Where a fact holds, in words; empty where it holds everywhere and for everybody. */
export function whereInWords({ only, except, age }: Where = {}): string {
  return sentences([
    only && t('where.only', { places: listed(only) }),
    except && t('where.except', { places: listed(except) }),
    age && t('where.age', { age }),
  ]);
}
