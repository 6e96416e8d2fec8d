import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadAllTexts } from '../../../../core/catalogue/catalogue.ts';
import type { Entry } from '../../../../core/catalogue/library-entries.ts';
import { librarySearch, mostFound } from '../../../../core/catalogue/library-search.ts';
import { basicSources } from '../../../../data/reference/basic-sources.ts';
import { basics } from '../../../../data/reference/basics.ts';
import { bigNetworks, nicknames } from '../../../../data/reference/nicknames.ts';
import { source } from '../../../../data/schema/schema-parts.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';
import { idNow, idsNow } from '../../../fixtures/ids.ts';
import { libraryEntries as entries, searchWords } from '../../../fixtures/library.ts';

const platforms = await loadAllTexts(catalogue);
const search = librarySearch(entries, searchWords);
const first = (query: string, count = 10) => search(query).slice(0, count);
const kinds = (found: Entry[]) => new Set(found.map(({ kind }) => kind));

describe('the entries of the library', () => {
  it('are all there, each with a name of its own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(kinds(entries)).toEqual(new Set(['question', 'basics', 'guide', 'tip', 'strength', 'limit']));
    expect(entries.filter(({ kind }) => kind === 'guide')).toHaveLength(
      platforms.flatMap(({ guide }) => [...guide, 'what it is best for']).length,
    );
    expect(entries.filter(({ kind }) => kind === 'tip')).toHaveLength(platforms.flatMap(({ tips }) => tips).length);
  });

  it('name a source, or say that they are advice, but for what a platform is best for', () => {
    const silent = entries.filter(({ sources, advice }) => sources.length === 0 && !advice);
    expect(silent.map(({ id }) => id)).toEqual(platforms.map(({ id }) => `${id}/guide`));
  });
});

describe('the search', () => {
  it('finds whole words, beginnings of words and words with a mistake', () => {
    expect(search('hashtag').length).toBeGreaterThan(10);
    expect(search('hasht').length).toBeGreaterThan(10);
    expect(search('hashtga').length).toBeGreaterThan(10);
    expect(search('acountability')[0]?.title).toBe('Accountability from the grassroots');
  });

  it('puts a platform first when it is named, also by a former name and with a mistake', () => {
    for (const [query, id] of [
      ['facebook', idNow('facebook')],
      ['facebok', idNow('facebook')],
      ['twitter', 'x'],
      ['Mastodn', 'mastodon'],
    ])
      expect(first(`${query}`, 5).map(({ platform }) => platform?.id)).toEqual(Array(5).fill(id));
  });

  it('wants every word if it can, and lets fillers pass', () => {
    const found = search('how to add alt text on facebook');
    expect(found.slice(0, 2).map(({ id, platform }) => platform?.id ?? id)).toEqual(['question/alt-text', idNow('facebook')]);
    for (const { title, text } of found.slice(0, 2)) expect(`${title} ${text}`).toMatch(/alt text/i);
    for (const { title, text } of search('what is a hashtag')) expect(`${title} ${text}`).toMatch(/\b(hash)?tags?\b/i);
  });

  it('takes no notice of capitals and accents', () => {
    expect(search('BLÓG').map(({ id }) => id)).toEqual(search('blog').map(({ id }) => id));
  });

  it('finds nothing for nothing and for nonsense', () => {
    for (const query of ['', '  ', 'zzzzqqqq', '!!', 'the']) expect(search(query)).toEqual([]);
  });
});

/** What volunteers type, and a right answer to it: the id of a question or of another entry. */
const typed: Record<string, string> = {
  hacked: 'hacked',
  'password stolen': 'hacked',
  'locked out': 'locked-out',
  'someone copied our page': 'copied',
  'hate comments': 'hate',
  'more people see my posts': 'reach',
  'when to post': 'best-time',
  'photo size': 'photo-size',
  thunderclap: 'together',
  'which platform': 'which-platform',
  follwers: 'followers',
  'how many hashtags should i put': 'hashtags',
  'what does the # mean': 'hashtags',
  'forgot our password': 'locked-out',
  'my login is not working': 'locked-out',
  'facebook blocked us': 'locked-out',
  'someone is using our name': 'copied',
  'fake account with our logo': 'copied',
  'trolls under our video': 'hate',
  'racist comment what to do': 'hate',
  'people spread lies about us': 'rumour',
  'fake news about vaccine': 'rumour',
  'i posted something wrong': 'mistake',
  'what should i write about': 'days',
  'ideas for posts': 'days',
  'we have no time for this': 'time',
  'how to plan posts for the month': 'time',
  'very slow wifi': 'slow-internet',
  'my computer is ancient': 'slow-internet',
  'translate a post to french': 'languages',
  'can i put pictures of kids online': 'children',
  'do i need permission for a photo': 'consent',
  'thank our donors': 'thank',
  'collect donations': 'money',
  'need helpers for saturday': 'volunteers',
  'invite people to the open day': 'event',
  'make a reel': 'video',
  'add subtitles to my film': 'video',
  'link doesnt work on insta': 'links',
  'where to put the website link': 'links',
  'blind person cant see picture': 'alt-text',
  'describe my foto': 'alt-text',
  'banner dimensions': 'photo-size',
  'my picture gets cut off': 'photo-size',
  'same text on facebook and twitter': 'cross-post',
  'tweet storm with 100 people': 'together',
  'which is better instagram or facebook': 'which-platform',
  'how many clicks did we get': 'count-visits',
  'statistics for the funder': 'count-visits',
  'post every day or not': 'how-often',
  'good hour to publish': 'best-time',
  'grow audience': 'followers',
  'how do i get more peple to see it': 'reach',
  'my acount was hackd': 'hacked',
  'womens day post': 'days',
  'instagram hacked': 'hacked',
  'cant log into twitter': 'locked-out',
  'lost my phone with the codes': 'locked-out',
  'someone pretends to be our charity': 'copied',
  'nasty messages': 'hate',
  'people are insulting us': 'hate',
  'delete a wrong post': 'mistake',
  'best app for a small charity': 'which-platform',
  'new to social media where do i start': 'which-platform',
  'i have only one hour a week': 'time',
  'old phone': 'slow-internet',
  'internet is expensive here': 'slow-internet',
  'post in arabic and english': 'languages',
  'how big is a facebook cover': 'photo-size',
  'instagram picture format': 'photo-size',
  accessibility: 'alt-text',
  'image descriptions': 'alt-text',
  'vertical video': 'video',
  'phone filming tips': 'video',
  'link in bio': 'links',
  'why can nobody click our link': 'links',
  'not enough views': 'reach',
  'our posts get no likes': 'reach',
  'get subscribers': 'followers',
  'what time is best on facebook': 'best-time',
  'sunday or monday': 'best-time',
  'how many posts a week': 'how-often',
  'too many posts': 'how-often',
  'should i use #': 'hashtags',
  hastag: 'hashtags',
  'cross posting': 'cross-post',
  'share on all networks': 'cross-post',
  'everyone posts at the same time': 'together',
  thundercalp: 'together',
  'world aids day': 'days',
  'google analytics': 'count-visits',
  'which post worked': 'count-visits',
  'photos of patients': 'consent',
  gdpr: 'consent',
  'school class photo': 'children',
  'say thank you to helpers': 'thank',
  fundrasing: 'money',
  'ask for donatons': 'money',
  'find voluntears': 'volunteers',
  'promote our concert': 'event',
  'annual meeting invitation': 'event',
  'somebody stole our login': 'hacked',
  impersonator: 'copied',
  'untrue story going round': 'rumour',
  typo: 'mistake',
  'profile picture': 'photo-size',
  'what are alt texts': 'alt-text',
  'make films': 'video',
  'qr code': 'links',
  'more clicks and likes': 'reach',
  'more fans': 'followers',
  'evening or morning': 'best-time',
  'posting too much': 'how-often',
  'find good hashtags': 'hashtags',
  'auto post from facebook to twitter': 'cross-post',
  'coordinated posting campaign': 'together',
  'mothers day': 'days',
  'client photos': 'consent',
  'pictures of pupils': 'children',
  'appreciate sponsors': 'thank',
  'raise mony': 'money',
  'recruiting people': 'volunteers',
  'workshop announcement': 'event',
  'screen reader': 'alt-text',
  'should we be on tiktok': 'tiktok/guide',
  'telegram or whatsapp': 'telegram/guide',
  'nobody likes our page': 'reach',
  'our facebook page was stolen': 'hacked',
  cyberbullying: 'hate',
  'where can our petition go': 'petition',
  'we want signatures': 'petition',
  'start a petition': 'petition',
  'who sees the names of signers': 'petition',
  'where can our appeal go': 'giving-place',
  'we want money': 'giving-place',
  'which donation site': 'giving-place',
  crowdfunding: 'giving-place',
  'where can our event go': 'event-heard',
  'come to our meeting': 'event-heard',
  'how do people hear of our event': 'event-heard',
  'sell tickets': 'event-heard',
  'post a zoom link': 'meeting-link',
  'strangers in our video call': 'meeting-link',
};

/** The same by the ids of today. */
const rows = Object.entries(typed).flatMap(([query, answer]) => {
  const [place = '', ...rest] = answer.split('/');
  return rest.length ? idsNow(place).map((id) => [query, [id, ...rest].join('/')] as const) : [[query, answer] as const];
});

describe('what volunteers type', () => {
  it.each(rows)('"%s" has the right answer among the first three', (query, answer) => {
    const ids = first(query, 3).map(({ id }) => id.replace(/^question\//, ''));
    expect(ids).toContain(answer);
  });

  it.each([
    ['collect signatures', 'petitions'],
    ['podcasts and sound', 'sound'],
    ['ask for money', 'giving'],
    ['invite to an event', 'events'],
  ])('"%s" finds the short text about it', (query, basic) => {
    expect(first(query, 5).map(({ id }) => id)).toContain(`basics/${basic}`);
  });

  it('never brings more than twenty, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...Object.keys(typed)), fc.lorem()), (query) => {
        const found = search(query);
        expect(found.length).toBeLessThanOrEqual(mostFound);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('places', () => {
  const platformsOf = (query: string, own: readonly string[] = []) =>
    librarySearch(entries, searchWords, own)(query).flatMap(({ platform }) => platform?.id ?? []);

  it('that are the own ones come first, and big networks where none are known', () => {
    expect(platformsOf('hashtag', idsNow('mastodon'))[0]).toBe(idNow('mastodon'));
    expect(bigNetworks).toContain(platformsOf('hashtag')[0]);
  });

  it('are known by short names, each of a platform that is there', () => {
    expect(platformsOf('insta')[0]).toBe(idNow('instagram'));
    const ids = catalogue.directory.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(nicknames), ...bigNetworks]));
  });

  it('do not come for an ordinary word that a name begins with', () => {
    expect(platformsOf('good hour to publish')).not.toContain(idNow('goodreads'));
    expect(platformsOf('good')).toContain(idNow('goodreads'));
  });
});

describe('the basics', () => {
  it('cover the nine uses, blogs, feedback, forums, linking and what is needed', () => {
    expect(basics.filter(({ group }) => group === 'uses')).toHaveLength(9);
    expect(basics.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['what-for', 'what-you-need', 'blogging', 'feedback', 'forums', 'linking']),
    );
  });

  it('cite sources that are there and well written, and no source stands unused', () => {
    const cited = new Set(basics.flatMap(({ sources }) => sources));
    expect([...cited].sort()).toEqual(Object.keys(basicSources).sort());
    for (const one of Object.values(basicSources)) source.parse(one);
  });

  it('speak plainly', () => {
    for (const text of basics.flatMap((basic) => [basic.title, ...basic.text])) {
      expect(text).not.toMatch(/!|\b(simply|just|easy|easily|content|asset|leverage)\b/i);
      for (const sentence of text.split(/[.?:] /)) expect(sentence.split(/\s+/).length, text).toBeLessThanOrEqual(15);
    }
  });
});
