import type { help } from '../messages/en/help.ts';

/** Messages whose name ends so. */
type Ending<End extends string> = Extract<keyof typeof help, `${string}.${End}`>;

/** Where it was read what a helpline does. */
interface Read {
  title: string;
  url: string;
  /** What the page itself says, where it says one. */
  date?: string;
  checked: string;
  /** It is a page of their own, and not what others say of them. */
  own: boolean;
}

interface Helpline {
  name: string;
  /** Where to ask for help. */
  url: string;
  /** When they can be reached, and what is not certain about them, where the page that was read says so. */
  when?: Ending<'when'>;
  doubt?: Ending<'doubt'>;
  /** What they answer in, as BCP 47 tags, where the page that was read says so. */
  languages?: readonly string[];
  read: Read;
}

const checked = '2026-11-27';

/** Who helps small organisations when something went wrong. Whom each helps is in data/messages/en/help.ts ("<id>.who"). */
export const helplines = {
  'access-now': {
    name: 'Access Now Digital Security Helpline',
    url: 'https://www.accessnow.org/help/',
    when: 'access-now.when',
    read: { title: 'Access Now: questions about the helpline', url: 'https://www.accessnow.org/help/helpline-faq/', checked, own: true },
  },
  smex: {
    name: 'SMEX Digital Safety Helpdesk',
    url: 'https://smex.org/helpdesk/',
    when: 'smex.when',
    doubt: 'smex.doubt',
    read: { title: 'SMEX: Digital Safety Helpdesk', url: 'https://smex.org/helpdesk/', checked, own: true },
  },
  'front-line': {
    name: 'Front Line Defenders',
    url: 'https://www.frontlinedefenders.org/en/emergency-contact',
    when: 'front-line.when',
    doubt: 'front-line.doubt',
    languages: ['ar', 'en', 'fr', 'es', 'ru'],
    read: {
      title: 'Front Line Defenders: report of the year 2012',
      url: 'https://fdokumen.com/documents/dispatches-front-line-defenders-.html',
      date: '2012',
      checked,
      own: true,
    },
  },
  cyberpeace: {
    name: 'CyberPeace Builders',
    url: 'https://cyberpeaceinstitute.org/',
    read: {
      title: 'CyberPeace Institute: the CyberPeace Builders, five months in',
      url: 'https://cyberpeaceinstitute.org/news/the-cyberpeace-builders-5-months-in/',
      checked,
      own: true,
    },
  },
  'first-aid-kit': {
    name: 'Digital First Aid Kit',
    url: 'https://digitalfirstaid.org/',
    languages: ['en', 'es', 'pt', 'ar', 'ru', 'fr'],
    read: {
      title: 'Digital Defenders Partnership: Digital First Aid Kit',
      url: 'https://www.digitaldefenders.org/2020/04/',
      date: '2020-04',
      checked,
      own: true,
    },
  },
  'media-defence': {
    name: 'Media Defence',
    url: 'https://www.mediadefence.org/apply-for-case-support/',
    read: { title: 'Media Defence: what we do', url: 'https://www.mediadefence.org/what-we-do/', checked, own: true },
  },
  reporters: {
    name: 'Reporters Without Borders (RSF)',
    url: 'https://rsf.org/en',
    read: {
      title: 'Media Defence: the Journalists in Distress Network',
      url: 'https://www.mediadefence.org/emergency-defence/',
      checked,
      own: false,
    },
  },
  'private-pictures': {
    name: 'Revenge Porn Helpline',
    url: 'https://revengepornhelpline.org.uk/',
    when: 'private-pictures.when',
    read: {
      title: 'Revenge Porn Helpline: when somebody got into an account',
      url: 'https://revengepornhelpline.org.uk/news/help-i-ve-been-snaphacked/',
      checked,
      own: true,
    },
  },
} as const satisfies Record<string, Helpline>;
export type HelplineId = keyof typeof helplines;

/** One helpline, with the fields that only some have. */
export const helplineOf = (id: HelplineId): Helpline => helplines[id];
