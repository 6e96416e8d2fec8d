import { catalogueProblems } from '../../data/schema/validate.ts';

const files = import.meta.glob('../../data/platforms/*.ts', { eager: true, import: 'default' });

/** Everything that is wrong with the catalogue, one line each. */
export const problems = catalogueProblems(
  Object.fromEntries(Object.entries(files).map(([path, value]) => [path.replace(/^.*\/|\.ts$/g, ''), value])),
);
