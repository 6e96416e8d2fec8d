import type { Account, Accounts } from '../../core/accounts/accounts.ts';
import { flagId, redFlags } from '../../core/accounts/checklist.ts';
import { linkPage } from '../../core/accounts/link-page.ts';
import type { Stored } from '../../core/settings/stored.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { u } from '../../data/messages/accounts.ts';
import { directionOf, language } from '../../data/messages/language.ts';

/** What the place of an account is called. */
export const placeName = (directory: readonly Pick<DirectoryEntry, 'id' | 'name'>[], place: string): string =>
  place === 'website' ? u('place.website') : (directory.find(({ id }) => id === place)?.name ?? place);

/** An address as people read it. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');

/** An account in a few words: "Facebook: facebook.com/clinic". */
export const accountName = (directory: readonly Pick<DirectoryEntry, 'id' | 'name'>[], { place, url }: Account): string =>
  u('account.name', { place: placeName(directory, place), address: shortAddress(url) });

type Directory = Parameters<typeof placeName>[0];

/** "Our official accounts", as a text to paste. */
export const officialText = (list: readonly Account[], { name }: Stored['group'], directory: Directory): string =>
  [
    name ? u('text.titleOf', { name }) : u('text.title'),
    ...list.map(({ place, url }) => u('text.line', { place: placeName(directory, place), url })),
    u('text.foot'),
  ].join('\n');

/** The same as a page for the group's own website. */
export const officialPage = (list: readonly Account[], { name }: Stored['group'], directory: Directory): string =>
  linkPage({
    language,
    direction: directionOf(language),
    name: name || u('text.title'),
    intro: u('page.intro'),
    lines: list.map(({ place, url }) => ({ label: placeName(directory, place), url })),
    foot: u('text.foot'),
  });

/** The hand-over sheet as a text. @param now the day it is made on */
export const handOverText = ({ list, done }: Accounts, directory: Directory, now: Date): string => {
  const open = redFlags.filter((flag) => !done.includes(flagId(flag)));
  return [
    u('sheet.title', { date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now) }),
    ...list.map((account) =>
      [
        accountName(directory, account),
        u('sheet.people', { people: account.people || u('sheet.unknown') }),
        u('sheet.mail', { mail: account.mail || u('sheet.unknown') }),
      ].join('\n'),
    ),
    ...(open.length ? [[u('sheet.flags'), ...open.map((flag) => u(`flag.${flag}.step`))].join('\n')] : []),
    u('sheet.codes'),
  ].join('\n\n');
};
