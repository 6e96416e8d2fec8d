import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type Accounts, readAccounts, withAccount, withMark, withoutAccount, withSeen } from '../../../../core/accounts/accounts.ts';
import { linkId, linksToSet } from '../../../../core/accounts/checklist.ts';
import { linkPage } from '../../../../core/accounts/link-page.ts';
import { linkedAccounts } from '../../../../core/accounts/linked.ts';
import { withOwnHandles } from '../../../../core/accounts/names.ts';
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
      lost: ['accounts.list', 'accounts.seen'],
    });
    expect(readAccounts('rubbish').lost).toEqual(['accounts.list', 'accounts.done', 'accounts.seen']);
  });

  it('never holds a secret, from whatever file it comes', () => {
    for (const text of ['password: hunter2', '483920', 'abcd-12ef-gh34'])
      expect(readAccounts({ list: [{ ...facebook, people: text }] }).value.list).toEqual([]);
  });

  it('holds each account once, whatever its spelling', () => {
    const twice = [facebook, { ...facebook, url: 'https://facebook.com/clinic/', people: 'Amina' }].reduce(withAccount, none);
    expect(twice.list).toEqual([{ ...facebook, url: 'https://facebook.com/clinic/', people: 'Amina' }]);
    expect(withAccount(twice, twice.list[0] as typeof facebook)).toBe(twice);
  });

  it('forgets with an account what was seen of it', () => {
    const seen = withSeen(all, facebook.url, [website.url, facebook.url], '2026-11-27');
    expect(seen.seen).toEqual([{ from: facebook.url, to: website.url, day: '2026-11-27' }]);
    expect(withoutAccount(seen, website.url).seen).toEqual([]);
    expect(withSeen(seen, facebook.url, [], '2026-11-28').seen).toEqual([]);
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

describe('the accounts that a page links to', () => {
  it.each([
    ['https://facebook.com/clinic', facebook.url],
    ['https://m.facebook.com/clinic/?ref=page', facebook.url],
    ['https://l.instagram.com/?u=https%3A%2F%2Fclinic.example%2Fabout&e=1', website.url],
    ['https://www.youtube.com/redirect?q=https%3A%2F%2Fwww.clinic.example', website.url],
    ['http://www.clinic.example/donate', website.url],
  ])('%s', (address, found) => expect(linkedAccounts(all.list, [address])).toEqual([found]));

  it.each([
    'https://facebook.com/clinic2',
    'https://facebook.com/',
    'https://clinic.example.evil.example/',
    'mailto:a@clinic.example',
    'x',
  ])('are not others: %s', (address) => expect(linkedAccounts(all.list, [address])).toEqual([]));
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
  it('are added under one name, and what stands there stays', () => {
    const book = [{ key: 'Clinic', name: 'Clinic', handles: { x: 'own' } }];
    expect(withOwnHandles(book, 'clinic', 'Clinic', { x: 'other', instagram: 'clinic' })).toEqual([
      { key: 'Clinic', name: 'Clinic', handles: { x: 'own', instagram: 'clinic' } },
    ]);
    expect(withOwnHandles([], 'vc', 'Clinic', { x: 'clinic' })).toEqual([{ key: 'vc', name: 'Clinic', handles: { x: 'clinic' } }]);
  });
});
