import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idNow, idsNow } from '../../../fixtures/ids.ts';
import { locateAddress as locate } from '../../../fixtures/locate.ts';

/** "address platform page", or "address -" where it is no page of a platform. */
const rows = readFileSync(join(import.meta.dirname, '../../../fixtures/addresses-by-kind.txt'), 'utf8')
  .trim()
  .split('\n');
const told = (address: string) => {
  const place = locate(address);
  return place ? `${place.platform} ${place.page}` : '-';
};

it('tells addresses of every kind: countries, old forms, files, service hosts, reserved words, digits, odd spelling', () => {
  expect(rows.length).toBeGreaterThanOrEqual(400);
  const wrong = rows.filter((row) => {
    const [address = '', platform = '', page] = row.split(' ');
    const now = idNow(platform);
    return (platform === '-' || now) && told(address) !== (now ? `${now} ${page}` : '-');
  });
  expect(wrong).toEqual([]);
});

describe('an escaped path', () => {
  const messages = ['https://www.facebook.com/messages/t/1', 'https://x.com/messages/1', 'https://www.instagram.com/direct/inbox/'];

  it('is private where the plain one is, whichever letters are escaped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...messages), fc.array(fc.nat(40), { maxLength: 6 }), (address, places) => {
        const { origin, pathname } = new URL(address);
        const path = Array.from(pathname.slice(1), (sign, at) => (places.includes(at) ? `%${sign.charCodeAt(0).toString(16)}` : sign)).join(
          '',
        );
        expect(locate(`${origin}/${path}`)?.page).toBe('messages');
      }),
      { seed: 8 },
    );
  });

  it.each(['%', '%ff', '%e0%a4', '%zz', '%00', '%25', '%F0%9F'])('with %s in it breaks nothing', (odd) => {
    expect(told(`https://www.facebook.com/%6Dessages/${odd}`)).toBe(`${idNow('facebook')} messages`);
    expect(told(`https://www.facebook.com/groups/${odd}`)).toBe(`${idNow('facebook')} group`);
  });
});

describe('names of machines under a wildcard', () => {
  it.each([
    ...idsNow('stack-exchange').flatMap((id) => [
      ['https://stats.stackexchange.com/questions/1/a', `${id} post`],
      ['https://video.stackexchange.com/', `${id} home`],
    ]),
    ['https://media.t.me/', '-'],
    ['https://docs.blogspot.com/', '-'],
    ['https://docs.blogspot.co.ke/', '-'],
    ['https://mail.stackexchange.com/', '-'],
    ['https://stats.wordpress.com/', '-'],
    ['https://1.bp.blogspot.com/a', '-'],
    ['https://proxy.t.me/', '-'],
  ])('%s: %s', (address, expected) => {
    expect(told(address)).toBe(expected);
  });
});
