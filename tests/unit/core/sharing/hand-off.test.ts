import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { handOff, mailOf } from '../../../../core/sharing/hand-off.ts';
import { outputPlaces, type PlatformPlace } from '../../../../core/versions/targets.ts';
import { versionOf } from '../../../../core/versions/version.ts';
import { draftWith, placeOf, places } from '../../../fixtures/compose.ts';
import { idsNow, ofToday } from '../../../fixtures/ids.ts';

const draft: Partial<Draft> = {
  text: 'Polio ends with us: 100% & more.',
  link: 'https://example.org/polio?a=1&b=2#top',
  title: 'End polio',
  tags: ['endpolio'],
};
const written = `${draft.text}\n\n${draft.link}\n#endpolio`;
const text = 'Polio%20ends%20with%20us%3A%20100%25%20%26%20more.';
const link = 'https%3A%2F%2Fexample.org%2Fpolio%3Fa%3D1%26b%3D2%23top';
const whole = `${text}%0A%0A${link}%0A%23endpolio`;
const apart = `${text}%0A%0A%23endpolio`;
/** Where hashtags do nothing. */
const [untagged, plain] = [`${text}%0A%0A${link}`, text];

/** A made-up place whose page takes text, link and title each for itself, and one whose page takes link and title. */
const apartPlace = {
  ...placeOf('telegram'),
  rules: { ...placeOf('telegram').rules, title: { unit: 'utf16', source: 'made-up' } as const },
  limit: 20_000,
  share: { ...placeOf('telegram').share, url: 'https://share.example/post?link={url}&title={title}&caption={text}' },
};
const titledPlace = {
  ...placeOf('facebook'),
  share: { ...placeOf('facebook').share, url: 'https://share.example/share?url={url}&title={title}' },
};

function handOffTo(of: string | PlatformPlace, given: Partial<Draft> = draft, server?: string) {
  const place = typeof of === 'string' ? placeOf(of) : of;
  const one = draftWith(given);
  return handOff(versionOf(one, place, []), one, { share: place.share, home: place.home, server });
}
const filled = { copies: undefined, needsServer: false, tooLong: false };
const full = { ...filled, way: 'text-and-link' };

describe('one draft is carried', () => {
  it.each(
    ofToday([
      ['x', `https://x.com/intent/tweet?text=${whole}`],
      ['linkedin', `https://www.linkedin.com/feed/?shareActive=true&text=${whole}`],
      ['bluesky', `https://bsky.app/intent/compose?text=${whole}`],
      ['threads', `https://www.threads.com/intent/post?text=${whole}`],
      ['mastodon', `https://share.joinmastodon.org/#text=${whole}`],
      ['whatsapp', `https://wa.me/?text=${untagged}`],
      ['nextdoor', `https://nextdoor.com/sharekit/?source=share&body=${untagged}`],
      ['telegram', `https://t.me/share/url?url=${link}&text=${apart}`],
      ['line', `https://social-plugins.line.me/lineit/share?url=${link}&text=${plain}`],
      ['pinterest', `https://www.pinterest.com/pin/create/link/?url=${link}&description=${apart}`],
      [
        'tumblr',
        `https://www.tumblr.com/widgets/share/tool?posttype=link&content=${link}&canonicalUrl=${link}&title=End%20polio&caption=${apart}`,
      ],
    ]),
  )('to %s with nothing left to paste', (id, address) => expect(handOffTo(id)).toEqual({ ...full, address }));

  it.each(
    ofToday([
      ['mastodon', `https://social.example/share?text=${whole}`],
      ['lemmy', `https://social.example/create_post?url=${link}&title=End%20polio&body=${plain}`],
      ['discourse', `https://social.example/new-topic?title=End%20polio&body=${untagged}`],
    ]),
  )("to %s on the person's server", (id, address) => {
    expect(handOffTo(id, draft, 'social.example')).toEqual({ ...full, address });
  });

  it('to Reddit with title and link; the text is copied', () => {
    const address = `https://www.reddit.com/submit?url=${link}&title=End%20polio`;
    expect(handOffTo('reddit')).toEqual({ ...full, address, copies: `${draft.text}\n\n${draft.link}` });
  });

  it.each(
    ofToday([
      ['facebook', `https://www.facebook.com/sharer/sharer.php?u=${link}`],
      ['vk', `https://vk.com/share.php?url=${link}&title=End%20polio`],
    ]),
  )('to %s with the link; the text is copied', (id, address) => {
    expect(handOffTo(id)).toEqual({ ...filled, way: 'link-only', address, copies: written });
  });

  it.each(
    ofToday([
      ['instagram', 'https://www.instagram.com/', written],
      ['youtube', 'https://www.youtube.com/upload', `End polio\n\n${written}`],
      ['twitch', 'https://www.twitch.tv/', `End polio\n\n${draft.text}\n\n${draft.link}`],
    ]),
  )('to %s by copying all of it', (id, address, copies) => {
    expect(handOffTo(id)).toEqual({ ...filled, way: 'copy-paste', address, copies });
  });
});

describe('a server', () => {
  it.each(idsNow('lemmy', 'discourse', 'wordpress', 'ghost', 'fediverse'))('must be named for %s', (id) => {
    expect(handOffTo(id)).toMatchObject({ address: undefined, needsServer: true, tooLong: false });
  });

  it('that takes nothing through an address is opened where one writes', () => {
    expect(handOffTo('fediverse', draft, 'pixel.example')).toMatchObject({
      address: 'https://pixel.example/',
      copies: written,
      way: 'copy-paste',
    });
    for (const id of idsNow('ghost'))
      expect(handOffTo(id, draft, 'blog.example')).toMatchObject({ address: 'https://blog.example/ghost/#/editor/post' });
    expect(handOffTo('lemmy', { text: 'No link' }, 'lemmy.example')).toMatchObject({
      address: 'https://lemmy.example/',
      way: 'copy-paste',
    });
  });
});

describe('without a link', () => {
  const given = { text: 'No link' };
  const apartOnly = places.filter(({ share }) => !share.url.includes('{server}') && (share.fills === 'link-only' || share.linkApart));

  it.each(apartOnly)('$id is opened at its start, and the text is copied', (place) => {
    const { address, copies, way } = handOffTo(place.id, given);
    expect({ way, copies }).toEqual({ way: 'copy-paste', copies: 'No link' });
    expect(new URL(address ?? '').protocol).toBe('https:');
    expect(address).not.toContain('{');
  });

  it('the others take the text', () => expect(handOffTo('x', given).address).toBe('https://x.com/intent/tweet?text=No%20link'));
});

describe('the link that is handed over', () => {
  const urlOf = (given: Partial<Draft>) => new URL(handOffTo('facebook', given).address ?? '').searchParams.get('u');
  const tags = (link: string, rest = '') => `${link}?utm_source=facebook&utm_medium=social&utm_campaign=post${rest}`;
  const plain = 'https://example.org/a';
  const by = (text: string) => ({ handWritten: { facebook: { title: '', parts: [text] } } });

  it('has campaign tags, as in the text', () => {
    expect(urlOf({ text: 'Hi', link: plain, campaignTags: true })).toBe(tags(plain));
    expect(urlOf({ text: `(See ${plain}.)`, link: plain, campaignTags: true })).toBe(tags(plain));
    expect(urlOf({ text: `Not ${plain}/b or ${plain}b?c`, link: plain, campaignTags: true })).toBe(tags(plain));
    expect(urlOf({ text: 'Hi', link: plain })).toBe(plain);
  });

  it('is the one that the person wrote by hand', () => {
    const given = { link: plain, campaignTags: true };
    expect(urlOf({ ...given, ...by(`See ${plain}.`) })).toBe(plain);
    expect(urlOf({ ...given, ...by(`See ${tags(plain, '&utm_content=b')}.`) })).toBe(tags(plain, '&utm_content=b'));
    expect(urlOf({ ...given, ...by(`See ${plain}/b`) })).toBe(tags(plain));
    expect(urlOf({ link: plain, ...by('No link') })).toBe(plain);
  });

  it('is found in the last part of a text that goes on', () => {
    const one = draftWith({
      link: plain,
      campaignTags: true,
      handWritten: { facebook: { title: '', parts: ['One', `Two ${plain}?c=1`] } },
    });
    const place = placeOf('facebook');
    const { address } = handOff(versionOf(one, place, []), one, { share: place.share, home: place.home, server: undefined });
    expect(new URL(address ?? '').searchParams.get('u')).toBe(`${plain}?c=1`);
  });

  it('stays in the text within a sentence, and goes where it stands alone', () => {
    const textOf = (handWritten: Draft['handWritten']) =>
      new URL(handOffTo('telegram', { link: plain, handWritten }).address ?? '').searchParams.get('text');
    expect(textOf({ telegram: { title: '', parts: [`Read ${plain} now.\nThen write.`] } })).toBe(`Read ${plain} now.\nThen write.`);
    expect(textOf({ telegram: { title: '', parts: [`Read.\n\n${plain}\n\nThen write.`] } })).toBe('Read.\n\nThen write.');
  });
});

describe('a title', () => {
  it('names nobody, also where the place has no title of its own', () => {
    expect(handOffTo(titledPlace, { link: 'https://example.org', title: 'By @who' }).address).toContain('title=By%20who');
  });
});

describe('what is too long for an address', () => {
  const long = { text: `${'Word. '.repeat(500).trim()}\n\n`.repeat(3).trim(), link: 'https://example.org/a', title: 'T' };
  const longTitle = { text: 'Text', link: 'https://example.org/a', title: 'é'.repeat(2000) };
  const longLink = { text: 'Text', link: `https://example.org/${'a'.repeat(8000)}` };

  it('is copied, and the page opens with the link', () => {
    const { way, address, copies, tooLong } = handOffTo(apartPlace, long);
    expect({ way, tooLong }).toEqual({ way: 'link-only', tooLong: true });
    expect(address).toBe('https://share.example/post?link=https%3A%2F%2Fexample.org%2Fa&title=T');
    expect(copies).toBe(`${long.text}\n\n${long.link}`);
  });

  it('is copied, and the start page opens where the link is part of the text', () => {
    const copies = `${long.text}\n\n${long.link}`;
    expect(handOffTo('whatsapp', long)).toEqual({ ...filled, way: 'copy-paste', address: 'https://whatsapp.com/', copies, tooLong: true });
    const place = { ...placeOf('mastodon'), limit: 20_000 };
    const one = draftWith(long);
    const opened = (server?: string) => handOff(versionOf(one, place, []), one, { share: place.share, home: place.home, server }).address;
    expect(opened('social.example')).toBe('https://social.example/');
    expect(opened()).toBe('https://share.joinmastodon.org/');
  });

  it('may be a title: then it is copied too', () => {
    expect(handOffTo(apartPlace, longTitle)).toMatchObject({
      way: 'link-only',
      address: 'https://share.example/post?link=https%3A%2F%2Fexample.org%2Fa',
      copies: `${longTitle.title}\n\nText\n\nhttps://example.org/a`,
    });
    expect(handOffTo(titledPlace, longTitle)).toMatchObject({
      way: 'link-only',
      address: 'https://share.example/share?url=https%3A%2F%2Fexample.org%2Fa',
    });
  });

  it('may be a link: then the start page opens', () => {
    for (const place of [placeOf('facebook'), placeOf('telegram'), apartPlace]) {
      const { way, address, tooLong } = handOffTo(place, longLink);
      expect({ way, address, tooLong }).toEqual({ way: 'copy-paste', address: place.home, tooLong: true });
    }
  });

  it('begins where servers begin to refuse', () => {
    const start = 'https://wa.me/?text='.length;
    expect(handOffTo('whatsapp', { text: 'a'.repeat(8000 - start) }).tooLong).toBe(false);
    expect(handOffTo('whatsapp', { text: 'a'.repeat(8001 - start) }).tooLong).toBe(true);
  });
});

describe('an e-mail', () => {
  const [, email] = outputPlaces(false);
  const mail = (title: string, ...parts: string[]) => {
    if (!email) throw new Error('no e-mail');
    return mailOf(versionOf(draftWith({ handWritten: { email: { title, parts } } }), email, []));
  };

  it('has subject and text, with line breaks as RFC 6068 wants them', () => {
    expect(mail('A & B?', 'One\nTwo\r\nThree\rFour', 'Five =+%#ü')).toEqual({
      ...full,
      address: 'mailto:?subject=A%20%26%20B%3F&body=One%0D%0ATwo%0D%0AThree%0D%0AFour%0D%0A%0D%0AFive%20%3D%2B%25%23%C3%BC',
    });
  });

  it('has no line break in its subject, where it would start another header', () => {
    expect(mail('A\r\nBcc: all@example.org', '').address).toBe('mailto:?subject=A%20Bcc%3A%20all%40example.org&body=');
  });

  it('that is too long is copied', () => {
    const text = 'a'.repeat(1900);
    expect(mail('Subject', text)).toEqual({
      ...filled,
      way: 'copy-paste',
      address: 'mailto:?subject=Subject',
      copies: text,
      tooLong: true,
    });
    expect(mail(text, 'Text')).toMatchObject({ address: 'mailto:', copies: `${text}\n\nText`, tooLong: true });
    const room = 1900 - 'mailto:?subject=S&body='.length;
    expect(mail('S', 'a'.repeat(room)).tooLong).toBe(false);
    expect(mail('S', 'a'.repeat(room + 1)).tooLong).toBe(true);
  });
});
