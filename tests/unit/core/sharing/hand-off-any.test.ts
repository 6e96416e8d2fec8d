/** What is handed over comes back the same, whatever it is. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { handOff, mailOf } from '../../../../core/sharing/hand-off.ts';
import { outputPlaces } from '../../../../core/versions/targets.ts';
import { versionOf } from '../../../../core/versions/version.ts';
import { draftWith, placeOf, places } from '../../../fixtures/compose.ts';
import { idNow } from '../../../fixtures/ids.ts';

const tricky = [
  '%',
  '+',
  '&',
  '#',
  '=',
  '?',
  '\n',
  '\r\n',
  ' ',
  '%20',
  '\ud83d',
  '\udc00',
  '\u202b',
  '\u200f',
  '\u2066',
  '"',
  "'",
  '$&',
  '{url}',
];
const any = fc.array(fc.oneof(fc.constantFrom(...tricky), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 });
const texts = any.map((pieces) => pieces.join(''));
const links = fc.constantFrom('https://example.org/a?b=1&c=%25#d', 'https://例え.jp/+?q=a+b', 'http://example.org/$&(x)');
/** Half characters cannot stand in an address. */
const sent = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Which parameter holds what; "#" where they stand in the fragment. */
const fields: Record<
  string,
  { text?: string; url?: string; apart?: true; title?: string; server?: string; inFragment?: true; fixed?: string[] }
> = {
  x: { text: 'text' },
  bluesky: { text: 'text' },
  threads: { text: 'text' },
  whatsapp: { text: 'text' },
  mastodon: { text: 'text', inFragment: true },
  telegram: { text: 'text', url: 'url', apart: true },
  pinterest: { text: 'description', url: 'url', apart: true },
  tumblr: { text: 'caption', url: 'canonicalUrl', title: 'title', apart: true, fixed: ['content', 'posttype'] },
  lemmy: { text: 'body', url: 'url', title: 'title', server: 'social.example', apart: true },
  discourse: { text: 'body', title: 'title', server: 'social.example' },
  reddit: { url: 'url', title: 'title' },
  facebook: { url: 'u' },
  linkedin: { text: 'text', fixed: ['shareActive'] },
  vk: { url: 'url', title: 'title' },
};

it('text, title and link come back from the address, or are copied', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(fields).filter(idNow)), texts, texts, links, (id, text, title, link) => {
      const place = placeOf(id);
      const { text: inText, url: inUrl, title: inTitle, server, apart, inFragment, fixed = [] } = fields[id] ?? {};
      // In the middle of a sentence, so that the text is handed over as it stands.
      const part = `Read ${link} now. ${text} .`;
      const draft = draftWith({ link, handWritten: { [place.id]: { title: title || 'T', parts: [part] } } });
      const { address = '', copies } = handOff(versionOf(draft, place, []), draft, { share: place.share, home: place.home, server });
      const url = new URL(address);
      const query = inFragment ? new URLSearchParams(url.hash.slice(1)) : url.searchParams;
      if (inText) expect(query.get(inText)).toBe(sent(part));
      else expect(copies).toBe(part);
      if (inText) expect(copies).toBeUndefined();
      if (inUrl) expect(query.get(inUrl)).toBe(link);
      if (inTitle) expect(query.get(inTitle)).toBe(sent(title || 'T'));
      expect([...query.keys()].sort()).toEqual([inText, inUrl, inTitle, ...fixed].filter(Boolean).sort());
      expect(Boolean(apart)).toBe(Boolean(place.share.linkApart) && inText !== undefined);
    }),
  );
});

it('no address is longer than servers take, and whatever is not in it is copied', () => {
  const sizes = fc.integer({ min: 0, max: 4000 });
  fc.assert(
    fc.property(fc.constantFrom(...places), sizes, sizes, sizes, fc.boolean(), (place, text, title, link, named) => {
      const draft = draftWith({
        text: 'é '.repeat(text),
        title: 'ü'.repeat(title),
        link: link % 2 ? `https://example.org/${'a'.repeat(link * 3)}` : '',
      });
      const server = named ? 'social.example' : undefined;
      const version = versionOf(draft, place, []);
      const { address, copies, needsServer } = handOff(version, draft, { share: place.share, home: place.home, server });
      if (needsServer) {
        expect(address).toBeUndefined();
        return;
      }
      expect((address ?? '').length).toBeLessThanOrEqual(8000);
      expect(address).toMatch(/^https:\/\/[^{}]+$/);
      if (copies !== undefined) expect(copies.endsWith(version.parts[0] ?? '')).toBe(true);
    }),
  );
});

it('an e-mail comes back from its address', () => {
  const email = outputPlaces(false).find(({ id }) => id === 'email');
  if (!email) throw new Error('no e-mail');
  fc.assert(
    fc.property(texts, texts, (title, text) => {
      const { address = '', copies } = mailOf(versionOf(draftWith({ handWritten: { email: { title, parts: [text] } } }), email, []));
      expect(address.length).toBeLessThanOrEqual(1900);
      expect(address).toMatch(/^mailto:[!-~]*$/);
      if (copies !== undefined) {
        expect(copies.endsWith(text)).toBe(true);
        return;
      }
      const [, subject = '', body = ''] = /^mailto:\?subject=([^&]*)&body=([^&]*)$/.exec(address) ?? [];
      expect(decodeURIComponent(subject)).toBe(sent(title).replace(/[\r\n]+/g, ' '));
      expect(decodeURIComponent(body)).toBe(sent(text).replace(/\r\n|\r|\n/g, '\r\n'));
    }),
  );
});

it('always has an address or something to copy, whatever is known of the server', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...places), fc.boolean(), (text, place, hasLink) => {
      const draft = draftWith({ text: `a${text}`, link: hasLink ? 'https://example.org/' : '', places: [place.id] });
      const { address, copies, needsServer } = handOff(versionOf(draft, place, []), draft, {
        share: place.share,
        home: place.home,
        server: undefined,
      });
      expect(Boolean(address) || Boolean(copies)).toBe(true);
      if (needsServer) expect(copies).toBeTruthy();
    }),
  );
});
