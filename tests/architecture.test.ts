/** The shape of the house, so that it defends itself. See docs/architecture.md. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseSync, Visitor } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rooms = ['entrypoints', 'components', 'browser', 'core', 'data'] as const;
type Room = (typeof rooms)[number];

/** Which rooms a room may import from: downwards only. */
const mayImport: Record<Room, Room[]> = {
  entrypoints: ['components', 'browser', 'core', 'data'],
  // Only components/in-page/ may call browser/page-api.ts: a page has no entrypoint that could hand it in more cheaply.
  components: ['core', 'data'],
  browser: ['core', 'data'],
  core: ['data'],
  data: [],
};
const exceptions = [/^components\/in-page\/(card|chip-parts|watch)\.ts -> browser\/page-api\.ts$/];

const files = rooms.flatMap((room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ room, path: `${room}/${path.replaceAll('\\', '/')}`, text: readFileSync(join(root, room, path), 'utf8') })),
);
/**
 * The folders of core/, the lowest first: a folder imports from those above it in this list, types included. Text knows nothing
 * of drafts, drafts nothing of versions, and so on.
 */
const coreFolders = [
  'reading',
  'text',
  'counting',
  'translation',
  'catalogue',
  'detection',
  'look-alike',
  'drafts',
  'pictures',
  'names',
  'settings',
  'places',
  'plan',
  'accounts',
  'versions',
  'sharing',
  'advice',
  'campaign',
  'custom',
  'saved-file',
];

const importsOf = (text: string) => [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target]) => target as string);
const lines = (text: string) => text.split('\n').length;

/** Entrypoints that decide something all the same, each with the reason. */
const mayDecide: Record<string, string> = {};

/** The lines of a file that decide something, as "12: if". "?." is none: it only asks whether something is there. */
function decisionsIn(path: string, text: string): string[] {
  const found: string[] = [];
  const note = (what: string) => (node: { start: number }) => found.push(`${lines(text.slice(0, node.start))}: ${what}`);
  new Visitor({
    IfStatement: note('if'),
    ConditionalExpression: note('? :'),
    LogicalExpression: (node) => note(node.operator)(node),
    AssignmentExpression: (node) => /^(&&|\|\||\?\?)=$/.test(node.operator) && note(node.operator)(node),
    SwitchStatement: note('switch'),
    TryStatement: note('try'),
  }).visit(parseSync(path, text).program);
  return found;
}

describe('the rooms', () => {
  it.each(files)('$path imports downwards only', ({ room, path, text }) => {
    for (const target of importsOf(text).filter((one) => one.startsWith('.'))) {
      const full = join(path, '..', target).replaceAll('\\', '/');
      const other = full.split('/')[0] as Room;
      const allowed =
        other === room || mayImport[room].includes(other) || exceptions.some((exception) => exception.test(`${path} -> ${full}`));
      expect(
        allowed,
        `${path} imports ${full}: ${room}/ may import only from ${mayImport[room].join(', ') || 'itself'}. Move the code down, or hand the value in.`,
      ).toBe(true);
    }
  });

  it.each(files.filter(({ room }) => room !== 'browser' && room !== 'entrypoints'))(
    '$path keeps away from the WebExtension API',
    ({ path, text }) => {
      const fix = `${path} calls the WebExtension API: put the call into browser/ and hand it in.`;
      expect(importsOf(text), fix).not.toContain('webextension-polyfill');
      expect(text, fix).not.toMatch(/\b(chrome|browser)\.(storage|tabs|runtime|scripting)\b/);
    },
  );

  it.each(files.filter(({ room }) => room === 'core'))('$path needs neither browser nor DOM nor Preact', ({ path, text }) => {
    expect(text, `${path} asks the page it runs in: hand in what you need; core/ must run anywhere.`).not.toMatch(
      /\b(document|window|location|navigator)\./,
    );
    expect(importsOf(text).join(' '), `${path} imports Preact: what is drawn belongs into components/.`).not.toMatch(/preact/);
  });

  it.each(files.filter(({ room }) => room === 'entrypoints'))('$path is short and free of decisions', ({ path, text }) => {
    expect(lines(text), `${path} is longer than 40 lines: move what it does into components/ or browser/.`).toBeLessThanOrEqual(40);
    if (path in mayDecide) return;
    expect(
      decisionsIn(path, text),
      `${path} decides something, where no unit test can follow: move it into browser/ (what is asked of the browser) or components/ (what is seen), with a test.`,
    ).toEqual([]);
  });

  it('finds decisions of every kind, and no others', () => {
    const text = 'if (a) b();\na ? b : c;\na && b;\na || b;\na ?? b;\nswitch (a) {}\ntry {} catch {}\na ??= b;\na?.b();\nc = a;\n';
    expect(decisionsIn('example.ts', text), 'The parser calls things by other names now: mend decisionsIn().').toEqual([
      '1: if',
      '2: ? :',
      '3: &&',
      '4: ||',
      '5: ??',
      '6: switch',
      '7: try',
      '8: ??=',
    ]);
  });

  it('no exception for a decision is kept that is not needed any more', () => {
    const needed = files.filter(({ path, text }) => path in mayDecide && decisionsIn(path, text).length).map(({ path }) => path);
    expect(Object.keys(mayDecide), 'Take the others out of mayDecide in tests/architecture.test.ts.').toEqual(needed);
  });

  it.each(files.filter(({ path }) => !path.startsWith('data/platforms/') && !path.startsWith('data/messages/en/')))(
    '$path is short',
    ({ path, text }) => {
      expect(lines(text), `${path} is longer than 220 lines: split it by what it is about.`).toBeLessThanOrEqual(220);
    },
  );

  it('only data/schema/schema.ts, its parts, data/schema/translation.ts and data/schema/faults.ts load the whole of zod', () => {
    const loaders = files.filter(({ text }) => importsOf(text).includes('zod')).map(({ path }) => path);
    expect(
      loaders.sort(),
      'A file more or less imports the whole of zod: read with core/reading/reader.ts instead, or name it here.',
    ).toEqual([
      // Of this one a build keeps only what comes out.
      'data/catalogue/platform-format.generated.ts',
      'data/schema/faults.ts',
      'data/schema/schema-compose.ts',
      'data/schema/schema-fit.ts',
      'data/schema/schema-names.ts',
      'data/schema/schema-parts.ts',
      'data/schema/schema.ts',
      'data/schema/translation.ts',
    ]);
  });

  it.each(files.filter(({ path }) => path.endsWith('.tsx')))('$path has no visible words of its own', ({ path, text }) => {
    const jsxWords = [...text.matchAll(/(?<!=)>\s*([A-Za-z][^<>{}=;()]*)\s*</g)].map(([, words]) => words);
    const fix = `${path} has words of its own, which nobody could translate: put them into a file of data/messages/en/.`;
    expect(jsxWords, fix).toEqual([]);
    expect(text, fix).not.toMatch(/(aria-label|title|placeholder|alt)="[^"]+"/);
  });

  it.each(files.filter(({ path }) => path.endsWith('.tsx')))('$path lets no browser keep what is typed in its fields', ({ path, text }) => {
    const fields = [...text.matchAll(/<(?:input|textarea|select)\b[\s\S]*?(?:\/>|(?<!=)>)/g)].map(([field]) => field);
    const kept = fields.filter((field) => !/type="(checkbox|radio)"|\{\.\.\.tied\}|autocomplete="off"/.test(field));
    expect(
      kept,
      `${path} has a field that browsers fill in: give it autocomplete="off". Browsers keep typed text in files of their own, also after "Erase everything".`,
    ).toEqual([]);
  });

  it.each(files.filter(({ room }) => room === 'components'))('$path puts no text together from pieces', ({ path, text }) => {
    const say = String.raw`\b(?:t|c|m|l|o|a|r|f|s|p|n|h|w|g|d|i|j|k|y|e|v|x|say)\(`;
    expect(text, `${path} puts messages into one text: make it one message with holes, or an element each.`).not.toMatch(
      new RegExp(String.raw`${'`'}[^${'`'}\n]*\$\{${say}`),
    );
    expect(text, `${path} ends a message itself: a colon or full stop belongs into the message.`).not.toMatch(
      new RegExp(String.raw`\{${say}.*\)\}[:.,;]`),
    );
    expect(text, `${path} adds to a message with +: make it one message with holes.`).not.toMatch(
      new RegExp(String.raw`${say}[^\n]*\)\s*\+\s*['"${'`'}]|['"${'`'}]\s*\+\s*${say}`),
    );
    expect(text, `${path} changes capitals of a message: make a second message, as it stands there.`).not.toMatch(
      new RegExp(String.raw`${say}[^;\n]*\)\.to(?:Locale)?(?:Lower|Upper)Case\(`),
    );
    expect(text, `${path} joins a list itself: use inARow() or allOf() of data/messages/lists.ts; sentences() for sentences.`).not.toMatch(
      /\.join\(\s*(['"`])(?:, |\. |: )\1/,
    );
  });

  it.each(files.filter(({ room }) => room === 'components'))('$path sorts by the language of the person', ({ path, text }) => {
    expect(
      text,
      `${path} names a language where the person's counts: sort with inOrder() of data/messages/lists.ts, and hand "language" of data/messages/language.ts to Intl.`,
    ).not.toMatch(/localeCompare\([^)]*['"`]|(?:Intl\.\w+|toLocale\w+)\(\s*['"`]/);
  });

  it.each(files.filter(({ room, path }) => room === 'core' || path.startsWith('data/schema/')))(
    '$path gives codes, no words',
    ({ path, text }) => {
      if (path === 'data/schema/where.ts') return;
      expect(importsOf(text).join(' '), `${path} imports messages: give a code; data/messages/ or components/ make the words.`).not.toMatch(
        /messages\//,
      );
    },
  );

  it('no room asks the network for anything', () => {
    const code = files.filter(({ path }) => !path.startsWith('data/platforms/'));
    const callers = code
      .filter(({ text }) => /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/.test(text))
      .map(({ path }) => path);
    expect(
      callers,
      'These files could send something: nothing of ours does. Build it in, or read a file of the extension by browser/pieces.ts.',
    ).toEqual([]);
  });
});

describe('inside the rooms', () => {
  /** What each file imports of ours, types included: a type that needs its user is a circle to a reader too. */
  const graph = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter((target) => target.startsWith('.'))
        .map((target) => join(path, '..', target).replaceAll('\\', '/')),
    ]),
  );

  it('no file imports itself, by whatever way round', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, way: string[]) => {
      const at = way.indexOf(path);
      if (at >= 0) circles.push([...way.slice(at), path].join(' -> '));
      if (at >= 0 || done.has(path)) return;
      for (const target of graph.get(path) ?? []) walk(target, [...way, path]);
      done.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    expect(circles, 'Files import one another in a circle: put what both sides need into a third file that imports neither.').toEqual([]);
  });

  const coreFiles = files.filter(({ room }) => room === 'core').map(({ path }) => path);
  const folderOf = (path: string) => path.split('/')[1] as string;

  it.each(coreFiles)('%s imports only from its own folder and those below', (path) => {
    const level = coreFolders.indexOf(folderOf(path));
    expect(level, `${path} is in a folder without a level: give its folder a level in coreFolders.`).toBeGreaterThanOrEqual(0);
    const upwards = (graph.get(path) ?? []).filter((target) => target.startsWith('core/') && coreFolders.indexOf(folderOf(target)) > level);
    expect(upwards, `${path} imports from folders above its own: move the code down, or hand the value in.`).toEqual([]);
  });

  describe('in plain Node: no window, no document, nothing that only a build knows', () => {
    const paths = files.filter(({ room, path }) => (room === 'core' || room === 'data') && !path.endsWith('.d.ts')).map(({ path }) => path);
    let failed: Record<string, string>;
    beforeAll(async () => {
      const load = `
        const failed = {};
        for (const path of ${JSON.stringify(paths)}) await import('./' + path).catch((error) => { failed[path] = String(error); });
        console.log(JSON.stringify({ failed, browser: [typeof window, typeof document] }));`;
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', load], { cwd: root });
      const said = JSON.parse(stdout) as { failed: Record<string, string>; browser: string[] };
      expect(said.browser, 'This Node has a window or document: the check below would prove nothing. Run it in plain Node.').toEqual([
        'undefined',
        'undefined',
      ]);
      failed = said.failed;
    }, 60_000);

    it.each(paths)('%s loads', (path) =>
      expect(failed[path], `${path} does not load in plain Node: hand in what only a browser or a build has.`).toBeUndefined(),
    );
  });
});

describe('what is put into a page', () => {
  const inPage = files.filter(({ path }) => path.startsWith('components/in-page/'));
  const guard = 'components/in-page/press.ts';

  it('there are such files', () => {
    expect(
      inPage.map(({ path }) => path),
      `${guard} is not there any more: name here the file that hears of presses.`,
    ).toContain(guard);
  });

  it.each(inPage.filter(({ path }) => path !== guard))('$path hears of presses only by onPress', ({ path, text }) => {
    const types = /(['"`])(click|dblclick|auxclick|contextmenu|(?:pointer|mouse|touch|drag)\w*|submit|change|input|beforetoggle|toggle)\1/;
    const fix = `${path} listens for presses itself: use onPress; a page can send such an event, or lay itself above.`;
    expect(text, fix).not.toMatch(types);
    expect(text, fix).not.toMatch(/\.on(click|dblclick|pointer|mouse|touch|key)\w*\s*=/);
  });

  it('onPress asks for a person', () => {
    const text = inPage.find(({ path }) => path === guard)?.text ?? '';
    expect(
      text.match(/addEventListener/g),
      `${guard} needs exactly one listener: each one more would have to ask for a person too.`,
    ).toHaveLength(1);
    expect(text, `${guard} must begin with "if (!event.isTrusted ||": a page can send events of its own.`).toMatch(
      /if \(!event\.isTrusted \|\|/,
    );
  });

  it.each(inPage)('$path hears of keys only from a person, and gives none to the page', ({ path, text }) => {
    // Either the event goes no further, or it is asked who has pressed.
    for (const [line] of text.matchAll(/^.*'key(?:down|up|press)'.*$/gm))
      expect(line, `${path} hears of keys that a page may have sent: ask event.isTrusted, or stopPropagation() in the same line.`).toMatch(
        /isTrusted|stopPropagation/,
      );
  });

  it.each(inPage)('$path adds plain elements in closed roots', ({ path, text }) => {
    expect(text, `${path} uses a custom element, and a page's own is told of everything: use a plain element.`).not.toMatch(
      /createElement\w*\((['"`])\w+-|customElements|attachInternals/,
    );
    expect(text, `${path} opens a root that the page can look into: use mode 'closed'.`).not.toMatch(/mode:\s*(['"`])open\1/);
    expect(text, `${path} marks the one element that the page can see: set it on an element inside the root.`).not.toMatch(
      /\bhost\.(id|className|classList|dataset|title|style|part|slot|setAttribute|toggleAttribute)\b/,
    );
  });

  it.each(inPage)('$path writes no text that window.find() of a page could find', ({ path, text }) => {
    const written = [...text.matchAll(/\b(\w+)\.(?:textContent|innerText|innerHTML|outerHTML|nodeValue|data)\s*=/g)].map(
      ([, name]) => name,
    );
    expect(
      written.filter((name) => name !== 'sheet'),
      `${path} writes text that a page could find: use element(tag, class, words).`,
    ).toEqual([]);
    expect(text, `${path} adds text that a page could find: use element(tag, class, words).`).not.toMatch(
      /createTextNode|insertAdjacent|new Text\(|\.(?:append|prepend|before|after|replaceChildren|replaceWith)\(\s*['"`]/,
    );
  });

  it.each(files.filter(({ path }) => path.startsWith('components/in-page/') || path === 'browser/page-api.ts'))(
    '$path leaves nothing that the site could see',
    ({ path, text }) => {
      const shared =
        /\b(?:navigator\.locks|BroadcastChannel|localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie|postMessage|dispatchEvent|CustomEvent|performance\.mark)\b/;
      expect(text, `${path} leaves something in the site's origin, where the site sees it: keep it in browser.storage.`).not.toMatch(
        shared,
      );
      expect(
        text,
        `${path} loads a file of ours into the page, where the site sees it: let the worker bring it (browser/page-answers.ts).`,
      ).not.toMatch(/getURL|web_accessible|\.src\s*=|await import\(/);
    },
  );
});
