import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inPageScripts } from '../../data/catalogue/in-page.ts';

const privacy = readFileSync('PRIVACY.md', 'utf8');
const named = inPageScripts
  .filter(({ always }) => always)
  .flatMap(({ matches }) => matches.map((match) => match.slice('https://'.length, -'/*'.length)));

it('PRIVACY.md names the domain of every host that the extension asks for', () => {
  const domains = new Set(privacy.split(/[\s,|]+/));
  const missing = named.filter((host) => {
    const labels = host.replace(/^\*\./, '').split('.');
    return !labels.some((_, i) => domains.has(labels.slice(i).join('.')));
  });
  expect(
    missing,
    'Add these hosts to the table in PRIVACY.md. Mind: a new host switches the extension off until people agree again.',
  ).toEqual([]);
});
