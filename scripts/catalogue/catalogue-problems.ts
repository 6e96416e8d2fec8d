import { faultInWords } from '../../data/messages/faults.ts';
import { catalogueFaults } from '../../data/schema/validate.ts';
import { messages, platforms } from './english.ts';
import { translationProblems } from './translation-problems.ts';

const files = import.meta.glob('../../data/platforms/*.ts', { eager: true, import: 'default' });
const translations = import.meta.glob<string>(['../../data/translations/*/*.json', '../../data/messages/*.json'], {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** A list of files with shorter names. */
const named = <Value>(values: Record<string, Value>, cut: RegExp): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).map(([path, value]) => [path.replace(cut, ''), value]));

/** Everything that is wrong with the catalogue and its translations, one line each. */
export const problems = [
  ...catalogueFaults(named(files, /^.*\/|\.ts$/g)).map(({ file, fault }) => `data/platforms/${file}.ts: ${faultInWords(fault)}`),
  ...translationProblems(named(translations, /^.*\/data\//), { platforms, messages }),
];
