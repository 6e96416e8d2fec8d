import { describe, expect, it } from 'vitest';
import { deadLink } from '../../../../core/advice/links.ts';
import type { Draft } from '../../../../core/drafts/draft.ts';
import { leftOut } from '../../../../core/sharing/left-out.ts';
import { refusalOf } from '../../../../core/versions/body.ts';
import { saysInProfile } from '../../../../core/versions/profile-link.ts';
import { versionOf } from '../../../../core/versions/version.ts';
import { profileLinks } from '../../../../data/reference/profile-link.ts';
import { draftWith, placeOf } from '../../../fixtures/compose.ts';

const [instagram, x] = [placeOf('instagram'), placeOf('x')];
const link = 'https://example.org/letter';
const at = (draft: Draft, place = instagram) => versionOf(draft, place, []).parts.join('|');
const mended = (draft: Draft) => deadLink(draft, [instagram, x], {})?.fix?.(draft) ?? draft;

describe('words that say where the link is', () => {
  it.each(Object.entries(profileLinks))('of ours are known again: %s', (_, { words }) => expect(saysInProfile(words)).toBe(true));

  it.each([
    'Link in bio',
    'The LINK to sign is in our bio!',
    'See our profile for the link.',
    'Lien en bio 👆',
    'Link en la bio',
    'El enlace está en nuestra biografía',
    'Link na bio',
    'الرابط في البايو',
    'लिंक बायो में है',
    'Ссылка в шапке профиля',
    'Посилання у профілі',
    'Link profilde',
    'Profildeki linke tıklayın',
    'Cek link di bio',
  ])('count in any form: %s', (text) => expect(saysInProfile(text)).toBe(true));

  it.each([
    '',
    'Our profile has a new picture.',
    'The link is below.',
    'Read the link.\nOur profile is new.',
    'We blink. Biology matters.',
  ])('are none of these: %s', (text) => expect(saysInProfile(text)).toBe(false));
});

describe('a link that nobody can press', () => {
  const draft = draftWith({ text: 'Sign the letter.', link, places: ['instagram', 'x'] });

  it('is told, and one press writes the words there and nowhere else', () => {
    const found = deadLink(draft, [instagram, x], {});
    expect(found).toMatchObject({ found: [link], places: ['instagram'], words: 'Link in our profile' });
    const after = mended(draft);
    expect(at(after)).toBe('Sign the letter.\n\nLink in our profile');
    expect(at(after, x)).toBe(`Sign the letter.\n\n${link}`);
    expect(deadLink(after, [instagram, x], {})).toBeUndefined();
  });

  it.each([
    [{ language: 'fr' }, 'Lien dans notre profil'],
    [{ language: 'pt-BR' }, 'Link no nosso perfil'],
    [{ text: 'Подпишите наше письмо.' }, 'Ссылка в нашем профиле'],
    [{ language: 'ka' }, 'Link in our profile'],
  ])('in the language of the draft: %j', (given, words) => expect(at(mended({ ...draft, ...given }))).toContain(words));

  it('is not told where the words are there already', () => {
    expect(deadLink({ ...draft, text: 'Sign the letter. Link in bio.' }, [instagram], {})).toBeUndefined();
    expect(at({ ...draft, action: 'Link in bio', profileLink: ['instagram'] })).toBe('Sign the letter.\n\nLink in bio');
  });

  it('in a version written by hand is followed by the words, and is not missed there', () => {
    const own = { ...draft, handWritten: { instagram: { title: '', parts: ['One', `Two ${link}`] } } };
    const after = mended(own);
    expect(after.handWritten.instagram?.parts).toEqual(['One', `Two ${link}\n\nLink in our profile`]);
    expect(after.profileLink).toEqual([]);
    const said = { ...draft, handWritten: { instagram: { title: '', parts: ['Link in bio'] } } };
    expect(leftOut(said, versionOf(said, instagram, []), instagram.rules, undefined)).toEqual([]);
  });

  it('can be written out again at one place, and is not asked about once more', () => {
    const refused = { ...mended(draft), refused: [refusalOf('profile-link', 'instagram')] };
    expect(at(refused)).toBe(`Sign the letter.\n\n${link}`);
    expect(versionOf(refused, instagram, []).changes).toEqual([{ id: 'profile-link', what: [link], refused: true }]);
    expect(deadLink(refused, [instagram], {})).toBeUndefined();
  });

  it('is written as it is where a place takes links, whatever was chosen before', () => {
    expect(at({ ...draft, profileLink: ['x'] }, x)).toContain(link);
  });
});
