import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import {
  type Accounts,
  addAccount,
  changeAccount,
  most,
  removedWith,
  withAgain,
  withMark,
  withoutAccount,
  withSeen,
} from '../../../../core/accounts/accounts.ts';
import { linkId, linksToSet, placesInPicture } from '../../../../core/accounts/checklist.ts';
import { linkPage } from '../../../../core/accounts/link-page.ts';
import { accountsAt } from '../../../../core/accounts/linked.ts';
import { withOwnHandles, wordOf } from '../../../../core/accounts/names.ts';
import { readAccounts } from '../../../../core/accounts/read-accounts.ts';
import { loadConnections } from '../../../../core/catalogue/catalogue.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

const account = (url: string, place: string) => ({ url, place, people: '', mail: '' });
const facebook = account('https://www.facebook.com/clinic', 'facebook');
const instagram = account('https://www.instagram.com/clinic', 'instagram');
const website = account('https://clinic.example/', 'website');
const none = readAccounts(undefined).value;
const all: Accounts = { list: [facebook, instagram, website], done: ['facebook>instagram'], seen: [] };

describe('what is kept of accounts', () => {
  it('reads anything without throwing, and its own answer unchanged', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            list: fc.array(
              fc.oneof(
                fc.anything(),
                fc.record({ url: fc.webUrl(), place: fc.constantFrom('x', 'website'), people: fc.string(), mail: fc.string() }),
              ),
            ),
            done: fc.array(fc.oneof(fc.string(), fc.constantFrom('x>website', 'flag.one-admin'))),
            seen: fc.anything(),
          }),
        ),
        (raw) => {
          const { value } = readAccounts(raw);
          expect(readAccounts(value)).toEqual({ value, lost: [] });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('names what could not be read, and keeps the rest', () => {
    expect(readAccounts({ list: [facebook, 7], done: [], seen: 'x' })).toEqual({
      value: { list: [facebook], done: [], seen: [] },
      lost: ['accounts.list[1]', 'accounts.seen'],
    });
    expect(readAccounts('rubbish').lost).toEqual(['accounts.list', 'accounts.done', 'accounts.seen']);
  });

  it('never holds a secret, from whatever file it comes, and loses no account for it', () => {
    for (const text of ['password: hunter2', '483920', 'abcd-12ef-gh34', 'x'.repeat(201)])
      expect(readAccounts({ list: [{ ...facebook, people: text, mail: 'the office' }] })).toEqual({
        value: { list: [{ ...facebook, mail: 'the office' }], done: [], seen: [] },
        lost: ['accounts.list[0].people'],
      });
    expect(readAccounts({ list: [{ ...facebook, people: 'Office 2345 6789' }] }).lost).toEqual([]);
  });

  it.each([
    ['https://admin:hunter2@clinic.example/', 'https://clinic.example/'],
    ['https://clinic.example/?password=hunter2&page=1', 'https://clinic.example/'],
    ['https://clinic.example/a#access_token=x', 'https://clinic.example/a'],
  ])('never holds an address with a key: %s', (url, kept) => {
    expect(readAccounts({ list: [{ ...website, url }] })).toEqual({
      value: { list: [{ ...website, url: kept }], done: [], seen: [] },
      lost: ['accounts.list[0].url'],
    });
  });

  it('calls no stranger by the name of a network, and turns no text round', () => {
    const list = [
      account('https://evil.example/', 'facebook'),
      account('https://social.example/@clinic', 'mastodon'),
      account('https://x.com/clinic', 'website'),
      account('https://clinic.example/', 'my-own-place'),
      { ...account('https://a\u202e.example/', 'website'), people: 'Ana\u202e and Ben' },
    ];
    const { value } = readAccounts({ list });
    expect(value.list.map(({ place }) => place)).toEqual(['website', 'mastodon', 'x', 'my-own-place', 'website']);
    expect(value.list[4]).toEqual({ ...account('https://a.example/', 'website'), people: 'Ana and Ben' });
  });

  it('holds what was seen only between its accounts, on days that there are', () => {
    const one = { from: facebook.url, to: website.url, day: '2026-11-27' };
    const seen = [one, { ...one, to: instagram.url, day: '2026-99-99' }, { ...one, to: 'https://stranger.example/' }];
    expect(readAccounts({ ...all, seen })).toEqual({ value: { ...all, seen: [one] }, lost: ['accounts.seen'] });
  });

  it('holds each account once, whatever its spelling, and says nothing over what is known of it', () => {
    const known = changeAccount(addAccount(none, facebook), facebook.url, { people: 'Amina' });
    expect(known.list).toEqual([{ ...facebook, people: 'Amina' }]);
    expect(addAccount(known, { ...facebook, url: 'https://facebook.com/Clinic/' })).toBe(known);
    expect(changeAccount(known, facebook.url, { people: 'Amina' })).toBe(known);
  });

  const full: Accounts = { ...none, list: Array.from({ length: most.accounts }, (_, at) => account(`https://a${at}.example/`, 'website')) };

  it('takes no more than it holds', () => {
    expect(addAccount(full, facebook)).toBe(full);
    const seen = full.list.reduce(
      (kept, { url }) =>
        withSeen(
          kept,
          url,
          full.list.map((one) => one.url),
          '2026-11-27',
        ),
      full,
    );
    expect(seen.seen).toHaveLength(most.seen);
    expect(readAccounts(seen).lost).toEqual([]);
  });

  it('forgets with an account what was seen of it', () => {
    const seen = withSeen(all, facebook.url, [website.url, facebook.url, 'https://stranger.example/'], '2026-11-27');
    expect(seen.seen).toEqual([{ from: facebook.url, to: website.url, day: '2026-11-27' }]);
    expect(withoutAccount(seen, website.url).seen).toEqual([]);
    expect(withSeen(seen, facebook.url, [], '2026-11-28').seen).toEqual([]);
  });

  it('forgets the marks of a place with its last account, and brings all of it back where it was', () => {
    const before = withSeen({ ...all, done: ['facebook>instagram', 'flag.one-admin'] }, facebook.url, [website.url], '2026-11-27');
    const gone = removedWith(before, facebook.url);
    const after = withoutAccount(before, facebook.url);
    expect(after).toEqual({ list: [instagram, website], done: ['flag.one-admin'], seen: [] });
    const back = gone && withAgain(after, gone);
    expect({ ...back, done: back?.done.sort() }).toEqual({ ...before, done: [...before.done].sort() });
    expect(gone && withAgain(full, gone)).toBe(full);
    const two = addAccount(before, account('https://www.facebook.com/other', 'facebook'));
    expect(withoutAccount(two, facebook.url).done).toEqual(before.done);
  });

  it('marks and takes back', () => {
    const marked = withMark(all, 'flag.one-admin', true);
    expect(withMark(marked, 'flag.one-admin', true).done).toEqual(['facebook>instagram', 'flag.one-admin']);
    expect(withMark(marked, 'flag.one-admin', false).done).toEqual(all.done);
  });
});

describe('links to set', () => {
  it('are what the platform files say of these places, each two once, without what has ended', async () => {
    const connections = await loadConnections(catalogue);
    const ids = ['facebook', 'instagram', 'x', 'wordpress', 'website', 'mastodon'];
    const list = ids.map((id) => account(`https://${id}.example/a`, id));
    const links = linksToSet(connections, [...list, account('https://other.example/', 'facebook')], ['wordpress']);
    const told = platforms.flatMap((platform) => platform.links).filter(({ state }) => state !== 'ended');
    const wanted = new Set(
      told.filter(({ from, to }) => ids.includes(from) && ids.includes(to) && from !== to).map(({ from, to }) => linkId(from, to)),
    );
    expect(new Set(links.map(({ id }) => id))).toEqual(wanted);
    expect(links.length).toBe(wanted.size);
    for (const { connections: ways } of links) for (const { state } of ways) expect(state).not.toBe('ended');
    for (const { id } of links) expect(id).toMatch(/^[A-Za-z0-9.>-]{1,160}$/);
  });
});

describe('the picture', () => {
  it('has room for the website, wherever it stands', () => {
    expect(placesInPicture(['a', 'b', 'c', 'd', 'e', 'f', 'website'])).toEqual(['a', 'b', 'c', 'd', 'e', 'website']);
    expect(placesInPicture(['website', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual(['website', 'b', 'c', 'd', 'e', 'f']);
    expect(placesInPicture(['a', 'website'])).toEqual(['a', 'website']);
  });
});

describe('the accounts that a page links to', () => {
  const byNumber = account('https://www.facebook.com/profile.php?id=1', 'facebook');
  const list = [
    ...all.list,
    byNumber,
    account('https://x.com/clinic', 'x'),
    account('https://www.youtube.com/@Clinic', 'youtube'),
    account('https://www.threads.com/@clinic', 'threads'),
    account('https://t.me/clinic', 'telegram'),
    account('https://clinic.wordpress.com/', 'wordpress'),
    account('https://sites.google.com/view/clinic', 'website'),
    account('https://web.archive.example/', 'website'),
  ];
  const linked = async (address: string) => (await accountsAt(catalogue, list, [address])).map(({ url }) => url);

  it.each([
    ['https://facebook.com/clinic', facebook.url],
    ['https://m.facebook.com/clinic/?ref=page', facebook.url],
    ['https://de-de.facebook.com/Clinic/about', facebook.url],
    ['https://fb.com/clinic', facebook.url],
    ['https://www.facebook.com/profile.php?id=1&locale=de', byNumber.url],
    ['https://l.instagram.com/?u=https%3A%2F%2Fclinic.example%2Fabout&e=1', website.url],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fclinic%2F&h=1', instagram.url],
    ['https://www.youtube.com/redirect?q=https%3A%2F%2Fwww.clinic.example', website.url],
    ['https://www.google.com/url?q=https://x.com/clinic', 'https://x.com/clinic'],
    ['http://www.clinic.example/donate', website.url],
    ['https://twitter.com/clinic', 'https://x.com/clinic'],
    ['https://x.com/Clinic', 'https://x.com/clinic'],
    ['https://youtube.com/@clinic', 'https://www.youtube.com/@Clinic'],
    ['https://www.threads.net/@clinic', 'https://www.threads.com/@clinic'],
    ['https://telegram.me/clinic', 'https://t.me/clinic'],
    ['https://clinic.wordpress.com/2026/11/27/hello/', 'https://clinic.wordpress.com/'],
    ['https://sites.google.com/view/clinic/about', 'https://sites.google.com/view/clinic'],
  ])('%s', async (address, found) => expect(await linked(address)).toEqual([found]));

  it.each([
    'https://facebook.com/clinic2',
    'https://facebook.com/',
    'https://www.facebook.com/profile.php?id=999',
    'https://www.facebook.com/sharer/sharer.php?u=https://clinic.example/',
    'https://evil.example/?to=https://clinic.example/',
    'https://x.com/intent/tweet?url=https://clinic.example/',
    'https://clinic.example.evil.example/',
    'https://archive.example/x',
    'https://sites.google.com/view/clinic-2',
    'mailto:a@clinic.example',
    'x',
  ])('are not others: %s', async (address) => expect(await linked(address)).toEqual([]));
});

describe('the page of links', () => {
  const page = (name: string, url = website.url) =>
    linkPage({ language: 'en', direction: 'ltr', name, intro: name, lines: [{ label: name, url }], foot: name });
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

  it.each([
    ['Village clinic', website.url],
    ['<script>alert(1)</script> & "quotes" \'', 'https://clinic.example/?a="><script>alert(1)</script>'],
    ['\u202eevil\u2066 \u0000\ud800', 'https://clinic.example/'],
    ['x'.repeat(60), `https://clinic.example/${'x'.repeat(10_000)}`],
  ])('is valid, and %s stays text', async (name, url) => {
    const html = page(name, url);
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
    expect(html.match(/<script/g)).toBeNull();
    expect(html).toContain('rel="me"');
    expect(html).not.toMatch(/src=|@import|<link|url\(/);
  });
});

describe('handles in the name book', () => {
  const book = [{ key: 'Clinic', name: 'Clinic', handles: { x: 'old', mastodon: 'a@b.example' } }];

  it('take the place of older ones of the group under one name', () => {
    expect(
      withOwnHandles(book, 'clinic', 'Clinic', [
        ['x', 'clinic'],
        ['x', 'second'],
        ['instagram', 'clinic'],
      ]),
    ).toEqual({
      is: 'done',
      book: [{ key: 'Clinic', name: 'Clinic', handles: { x: 'clinic', mastodon: 'a@b.example', instagram: 'clinic' } }],
      handles: { x: 'clinic', instagram: 'clinic' },
    });
    expect(withOwnHandles([], 'vc', 'Clinic', [['x', 'clinic']])).toMatchObject({
      book: [{ key: 'vc', name: 'Clinic', handles: { x: 'clinic' } }],
    });
  });

  it('leave somebody else alone, and say where there is nothing to put in', () => {
    expect(withOwnHandles(book, 'CLINIC', 'Another Clinic', [['x', 'clinic']])).toEqual({ is: 'taken', name: 'Clinic' });
    expect(withOwnHandles(book, 'clinic', 'Clinic', [])).toEqual({ is: 'nothing' });
  });

  it.each([
    ['Village clinic', 'Villageclinic'],
    ['स्वास्थ्य केंद्र', 'स्वास्थ्यकेंद्र'],
    ['คลินิกหมู่บ้าน', 'คลินิกหมู่บ้าน'],
    ['கிராம மருத்துவமனை', 'கிராமமருத்துவமனை'],
    ['«Clinic»', 'Clinic'],
    ['!', ''],
  ])('are under a whole word: %s', (name, word) => expect(wordOf(name)).toBe(word));
});
