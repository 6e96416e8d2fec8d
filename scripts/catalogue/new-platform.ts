/** Asks what is needed for a new platform and writes its file. Run with: npm run new-platform */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { categories, purposes } from '../../data/schema/vocabulary.ts';

const terminal = createInterface({ input: stdin });
const lines = terminal[Symbol.asyncIterator]();
const today = new Date().toISOString().slice(0, 10);

/** Asks until the answer fits. @throws Error where the answers end before the questions */
async function ask(question: string, fits: RegExp, hint: string): Promise<string> {
  for (;;) {
    stdout.write(`${question} `);
    const { value, done } = await lines.next();
    if (done) throw new Error('No more answers. Nothing was written.');
    const answer = (value as string).trim();
    if (fits.test(answer)) return answer;
    console.log(`  ${hint}`);
  }
}

/** Asks for an id that no file has yet. */
async function askId(): Promise<string> {
  for (;;) {
    const id = await ask('Short id, such as "my-network":', /^[a-z0-9]+(-[a-z0-9]+)*$/, 'Lower-case words joined by hyphens, please.');
    if (!existsSync(`data/platforms/${id}.ts`)) return id;
    console.log(`  data/platforms/${id}.ts is there already. Open it, or choose another id.`);
  }
}

const id = await askId();
const name = await ask('Name people know it by:', /^.{1,40}$/, 'One to 40 letters, please.');
const category = await ask(
  `Kind (${categories.join(', ')}):`,
  new RegExp(`^(${categories.join('|')})$`),
  'One of the words in brackets, please.',
);
const host = await ask('Host, such as "www.example.com":', /^([a-z0-9-]+\.)+[a-z0-9-]+$/, 'Only the host: no https:// and no path.');
const bestFor = await ask('What is it best for, in one sentence?', /^.{10,140}$/, '10 to 140 letters, please.');
const purpose = await ask(
  `Its first purpose (${purposes.join(', ')}):`,
  new RegExp(`^(${purposes.join('|')})$`),
  'One of the words in brackets, please.',
);
const source = await ask('Address of its help page:', /^https:\/\/\S+$/, 'A full address that starts with https://, please.');
terminal.close();

const text = JSON.stringify;
const template = readFileSync('scripts/catalogue/new-platform.template', 'utf8');
const answers: Record<string, string> = {
  id: text(id),
  tip: text(`${id}-first-tip`),
  name: text(name),
  category: text(category),
  host: text(host),
  home: text(`https://${host}/`),
  bestFor: text(bestFor),
  purpose: text(purpose),
  source: text(source),
  today: text(today),
};
writeFileSync(
  `data/platforms/${id}.ts`,
  template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => answers[key] ?? ''),
);
console.log(`\nWritten: data/platforms/${id}.ts. Now fill it in; this says what is missing:\n  npx vitest run tests/unit/data -t ${id}`);
