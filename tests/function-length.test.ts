/** Functions stay short enough to be read at a glance. A parser finds them, as it also sees the lines of JSX. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rooms = ['entrypoints', 'components', 'browser', 'core', 'data', 'scripts'];

/** Lines a function may have, from its first to its last. */
const limit = 79;

/** Longer ones, each with the reason that it stays whole. */
const exceptions: Record<string, string> = {
  'components/in-page/watch.ts watchPage': 'what happens on one page is one state, and every part of it changes that state',
  'core/drafts/draft-store.ts draftStore': 'the same for the drafts of one window: nothing outside may see the state half changed',
};

interface Span {
  name: string;
  lines: number;
}

/** Every function of a file with its name, where it has one, and its lines. */
function functionsOf(path: string, text: string): Span[] {
  const found: Span[] = [];
  const names = new Map<number, string>();
  const take = ({ start, end }: ESTree.Span, name: string | undefined) =>
    found.push({ name: name ?? names.get(start) ?? 'a function without a name', lines: text.slice(start, end).split('\n').length });
  const { program, errors } = parseSync(path, text);
  expect(errors, `${path} cannot be parsed: npx tsc --noEmit says why.`).toEqual([]);
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (init && id.type === 'Identifier') names.set(init.start, id.name);
    },
    FunctionDeclaration: (node) => take(node, node.id?.name),
    FunctionExpression: (node) => take(node, node.id?.name),
    ArrowFunctionExpression: (node) => take(node, undefined),
  }).visit(program);
  return found;
}

const long = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => {
      const full = `${room}/${path.replaceAll('\\', '/')}`;
      return functionsOf(full, readFileSync(join(root, full), 'utf8'))
        .filter(({ lines }) => lines > limit)
        .map(({ name, lines }) => ({ at: `${full} ${name}`, lines }));
    }),
);

it('finds functions of every kind, and counts the lines of JSX', () => {
  const text = 'export function A() {\n  return (\n    <p>\n      words\n    </p>\n  );\n}\nconst b = () => {\n};\nfoo(() => 1);\n';
  expect(functionsOf('example.tsx', text), 'The parser calls things by other names now: mend functionsOf().').toEqual([
    { name: 'A', lines: 7 },
    { name: 'b', lines: 2 },
    { name: 'a function without a name', lines: 1 },
  ]);
});

it(`no function is longer than ${limit} lines, but those with a reason`, () => {
  expect(
    long.filter(({ at }) => !(at in exceptions)).map(({ at, lines }) => `${at}: ${lines} lines`),
    'These functions are too long to be read at a glance: split each by what it does, or name it in exceptions with the reason that it stays whole.',
  ).toEqual([]);
});

it('no exception is kept that is not needed any more', () => {
  expect(
    Object.keys(exceptions).filter((one) => !long.some(({ at }) => at === one)),
    'These are short enough by now, or have another name: take them out of exceptions.',
  ).toEqual([]);
});
