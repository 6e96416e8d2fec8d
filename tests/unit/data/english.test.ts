import { expect, it } from 'vitest';
import { english } from '../../../data/messages/english.ts';

const files = import.meta.glob<Record<string, object>>('../../../data/messages/en/*.ts', { eager: true });

it('is every message file, by its name', () => {
  const byName = Object.entries(files).map(([path, exports]) => [path.replace(/^.*\/|\.ts$/g, ''), Object.values(exports)[0]]);
  expect(english).toEqual(Object.fromEntries(byName));
});
