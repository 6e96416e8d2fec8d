/** The shape of the house, so that it defends itself. See docs/architecture.md. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
  'names',
  'settings',
  'versions',
  'sharing',
  'advice',
  'custom',
];

const importsOf = (text: string) => [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target]) => target as string);
const lines = (text: string) => text.split('\n').length;

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
      expect(importsOf(text), `${path}: put the call into browser/ and hand it in.`).not.toContain('webextension-polyfill');
      expect(text).not.toMatch(/\b(chrome|browser)\.(storage|tabs|runtime|scripting)\b/);
    },
  );

  it.each(files.filter(({ room }) => room === 'core'))('$path needs neither browser nor DOM nor Preact', ({ path, text }) => {
    expect(text, `${path}: hand in what you need; core/ must run anywhere.`).not.toMatch(/\b(document|window|location|navigator)\./);
    expect(importsOf(text).join(' ')).not.toMatch(/preact/);
  });

  it.each(files.filter(({ room }) => room === 'entrypoints'))('$path is short and free of decisions', ({ path, text }) => {
    expect(lines(text), `${path}: move what decides into components/ or browser/.`).toBeLessThanOrEqual(40);
  });

  it.each(files.filter(({ path }) => !path.startsWith('data/platforms/') && !path.startsWith('data/messages/en/')))(
    '$path is short',
    ({ path, text }) => {
      expect(lines(text), `${path}: split it by what it is about.`).toBeLessThanOrEqual(220);
    },
  );

  it('only data/schema/schema.ts, its parts, data/schema/translation.ts and data/schema/faults.ts load the whole of zod', () => {
    const loaders = files.filter(({ text }) => importsOf(text).includes('zod')).map(({ path }) => path);
    expect(loaders.sort()).toEqual([
      // Of this one a build keeps only what comes out.
      'data/catalogue/platform-format.generated.ts',
      'data/schema/faults.ts',
      'data/schema/schema-compose.ts',
      'data/schema/schema-names.ts',
      'data/schema/schema-parts.ts',
      'data/schema/schema.ts',
      'data/schema/translation.ts',
    ]);
  });

  it.each(files.filter(({ path }) => path.endsWith('.tsx')))('$path has no visible words of its own', ({ path, text }) => {
    const jsxWords = [...text.matchAll(/(?<!=)>\s*([A-Za-z][^<>{}=;()]*)\s*</g)].map(([, words]) => words);
    expect(jsxWords, `${path}: put the words into data/messages/en/app.ts.`).toEqual([]);
    expect(text).not.toMatch(/(aria-label|title|placeholder|alt)="[^"]+"/);
  });

  it.each(files.filter(({ path }) => path.endsWith('.tsx')))('$path lets no browser keep what is typed in its fields', ({ path, text }) => {
    const fields = [...text.matchAll(/<(?:input|textarea|select)\b[\s\S]*?(?:\/>|(?<!=)>)/g)].map(([field]) => field);
    const kept = fields.filter((field) => !/type="(checkbox|radio)"|\{\.\.\.tied\}|autocomplete="off"/.test(field));
    expect(
      kept,
      `${path}: give it autocomplete="off". Browsers keep typed text in files of their own, also after "Erase everything".`,
    ).toEqual([]);
  });

  it.each(files.filter(({ room }) => room === 'components'))('$path puts no text together from pieces', ({ path, text }) => {
    const say = String.raw`\b(?:t|c|m|l|o|a|r|f|s|p|n|h|w|g|d|say)\(`;
    expect(text, `${path}: one message with holes, or an element each.`).not.toMatch(new RegExp(String.raw`${'`'}[^${'`'}\n]*\$\{${say}`));
    expect(text, `${path}: a colon or full stop belongs to the message.`).not.toMatch(new RegExp(String.raw`\{${say}.*\)\}[:.,;]`));
    expect(text).not.toMatch(new RegExp(String.raw`${say}[^\n]*\)\s*\+\s*['"${'`'}]|['"${'`'}]\s*\+\s*${say}`));
    expect(text, `${path}: a second message, as it stands there.`).not.toMatch(
      new RegExp(String.raw`${say}[^;\n]*\)\.to(?:Locale)?(?:Lower|Upper)Case\(`),
    );
    expect(text, `${path}: inARow() or Intl.ListFormat; sentences() for sentences.`).not.toMatch(/\.join\(\s*(['"`])(?:, |\. |: )\1/);
  });

  it.each(files.filter(({ room }) => room === 'components'))('$path sorts by the language of the person', ({ text }) => {
    expect(text).not.toMatch(/localeCompare\([^)]*['"`]|(?:Intl\.\w+|toLocale\w+)\(\s*['"`]/);
  });

  it.each(files.filter(({ room, path }) => room === 'core' || path.startsWith('data/schema/')))(
    '$path gives codes, no words',
    ({ path, text }) => {
      if (path === 'data/schema/where.ts') return;
      expect(importsOf(text).join(' '), `${path}: give a code; data/messages/ or components/ make the words.`).not.toMatch(/messages\//);
    },
  );

  it('no room asks the network for anything', () => {
    const code = files.filter(({ path }) => !path.startsWith('data/platforms/'));
    const callers = code
      .filter(({ text }) => /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/.test(text))
      .map(({ path }) => path);
    expect(callers).toEqual([]);
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
    expect(circles, 'Put what both sides need into a third file that imports neither.').toEqual([]);
  });

  const coreFiles = files.filter(({ room }) => room === 'core').map(({ path }) => path);
  const folderOf = (path: string) => path.split('/')[1] as string;

  it.each(coreFiles)('%s imports only from its own folder and those below', (path) => {
    const level = coreFolders.indexOf(folderOf(path));
    expect(level, `${path}: give its folder a level in coreFolders.`).toBeGreaterThanOrEqual(0);
    const upwards = (graph.get(path) ?? []).filter((target) => target.startsWith('core/') && coreFolders.indexOf(folderOf(target)) > level);
    expect(upwards, `${path}: move the code down, or hand the value in.`).toEqual([]);
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
      expect(said.browser).toEqual(['undefined', 'undefined']);
      failed = said.failed;
    }, 60_000);

    it.each(paths)('%s loads', (path) => expect(failed[path]).toBeUndefined());
  });
});

describe('what is put into a page', () => {
  const inPage = files.filter(({ path }) => path.startsWith('components/in-page/'));
  const guard = 'components/in-page/press.ts';

  it('there are such files', () => {
    expect(inPage.map(({ path }) => path)).toContain(guard);
  });

  it.each(inPage.filter(({ path }) => path !== guard))('$path hears of presses only by onPress', ({ path, text }) => {
    const types = /(['"`])(click|dblclick|auxclick|contextmenu|(?:pointer|mouse|touch|drag)\w*|submit|change|input|beforetoggle|toggle)\1/;
    expect(text, `${path}: use onPress; a page can send such an event, or lay itself above.`).not.toMatch(types);
    expect(text).not.toMatch(/\.on(click|dblclick|pointer|mouse|touch|key)\w*\s*=/);
  });

  it('onPress asks for a person', () => {
    const text = inPage.find(({ path }) => path === guard)?.text ?? '';
    expect(text.match(/addEventListener/g)).toHaveLength(1);
    expect(text).toMatch(/if \(!event\.isTrusted \|\|/);
  });

  it.each(inPage)('$path hears of keys only from a person, and gives none to the page', ({ text }) => {
    // Either the event goes no further, or it is asked who has pressed.
    for (const [line] of text.matchAll(/^.*'key(?:down|up|press)'.*$/gm)) expect(line).toMatch(/isTrusted|stopPropagation/);
  });

  it.each(inPage)('$path adds plain elements in closed roots', ({ path, text }) => {
    expect(text, `${path}: a page's own custom element is told of everything.`).not.toMatch(
      /createElement\w*\((['"`])\w+-|customElements|attachInternals/,
    );
    expect(text).not.toMatch(/mode:\s*(['"`])open\1/);
    expect(text).not.toMatch(/\bhost\.(id|className|classList|dataset|title|style|part|slot|setAttribute|toggleAttribute)\b/);
  });

  it.each(inPage)('$path writes no text that window.find() of a page could find', ({ path, text }) => {
    const written = [...text.matchAll(/\b(\w+)\.(?:textContent|innerText|innerHTML|outerHTML|nodeValue|data)\s*=/g)].map(
      ([, name]) => name,
    );
    expect(
      written.filter((name) => name !== 'sheet'),
      `${path}: use element(tag, class, words).`,
    ).toEqual([]);
    expect(text).not.toMatch(
      /createTextNode|insertAdjacent|new Text\(|\.(?:append|prepend|before|after|replaceChildren|replaceWith)\(\s*['"`]/,
    );
  });

  it.each(files.filter(({ path }) => path.startsWith('components/in-page/') || path === 'browser/page-api.ts'))(
    '$path leaves nothing that the site could see',
    ({ path, text }) => {
      const shared =
        /\b(?:navigator\.locks|BroadcastChannel|localStorage|sessionStorage|indexedDB|caches\.open|document\.cookie|postMessage|dispatchEvent|CustomEvent|performance\.mark)\b/;
      expect(text, `${path}: what belongs to the site's origin is open to the site.`).not.toMatch(shared);
      expect(text).not.toMatch(/getURL|web_accessible|\.src\s*=|await import\(/);
    },
  );
});
