import type { Source } from '../schema/schema.ts';
import { rumourSources } from './rumour.ts';

const checked = '2026-11-27';

/** Where it was read what to do when something went wrong. */
export const helpSources = {
  hijacked: {
    title: 'Digital First Aid Kit: account hijacking',
    url: 'https://github.com/RaReNet/DFAK/blob/master/AccountHijacking.md',
    date: '2018-02',
    checked,
    confidence: 'reported',
  },
  devices: {
    title: 'Digital First Aid Kit: devices that are lost or were taken',
    url: 'https://github.com/RaReNet/DFAK/blob/master/DevicesSeized.md',
    date: '2018-02',
    checked,
    confidence: 'reported',
  },
  'x-taken-over': {
    title: 'X help: my account was taken over',
    url: 'https://help.x.com/en/safety-and-security/x-account-compromised',
    checked,
    confidence: 'documented',
  },
  'x-suspended': {
    title: 'X help: suspended accounts',
    url: 'https://help.x.com/en/managing-your-account/suspended-x-accounts',
    checked,
    confidence: 'documented',
  },
  'whatsapp-stolen': {
    title: 'WhatsApp help: stolen accounts',
    url: 'https://faq.whatsapp.com/1131652977717250',
    checked,
    confidence: 'documented',
  },
  'recovery-fraud': {
    title: 'Scambusters: people who promise to get an account back',
    url: 'https://scambusters.org/accountrecovery.html',
    checked,
    confidence: 'reported',
  },
  'recovery-account': {
    title: 'SHARE CERT: my password does not work',
    url: 'https://toolkit.sharecert.rs/en/troubleshoot/Issue/1,5,4,17,20',
    checked,
    confidence: 'reported',
  },
  'cso-handbook': {
    title: 'Cybersecurity handbook for civil society: accounts and devices',
    url: 'https://cso.cyberhandbook.org/index.php/topics/securing-accounts-devices/introduction',
    checked: '2026-11-22',
    confidence: 'reported',
  },
  'fake-accounts': {
    title: 'TrishTech: report fake accounts, and tell the police of threats',
    url: 'https://www.trishtech.com/2020/06/how-to-report-fake-or-impersonating-facebook-accounts/',
    date: '2020-06',
    checked,
    confidence: 'reported',
  },
  documenting: {
    title: 'PEN America: keep proof of online abuse',
    url: 'https://onlineharassmentfieldmanual.pen.org/documenting-online-harassment/',
    checked,
    confidence: 'reported',
  },
  'no-debate': {
    title: 'Qgiv: what non-profits should not do in a crisis',
    url: 'https://www.qgiv.com/blog/tips-from-a-social-media-manager-what-nonprofits-should-not-do-during-a-crisis/',
    date: '2020',
    checked,
    confidence: 'reported',
  },
  appeal: {
    title: 'LegalClarity: locked or suspended, and how to appeal',
    url: 'https://legalclarity.org/how-to-fill-out-and-submit-your-x-account-suspension-appeal-form/',
    checked,
    confidence: 'reported',
  },
  'lost-device': {
    title: 'Digital self-defence: lost or stolen phone',
    url: 'https://www.digitalni-sebeobrana.cz/en/ztraceny-nebo-ukradeny-telefon-pocitac/',
    checked,
    confidence: 'reported',
  },
  'red-cross': {
    title: 'NonProfit Technology News: how the Red Cross put a mistake right',
    url: 'https://www.nptechnews.com/index.php/techtips/item/1147-how-to-respond-to-an-online-faux-pas',
    checked,
    confidence: 'reported',
  },
  'red-cross-cone': {
    title: 'Cone: a mistake of the Red Cross, and what it did well',
    url: 'https://www.conecomm.com/insights-blog/nonprofit-social-media-faux-pas',
    checked,
    confidence: 'reported',
  },
  'first-draft': rumourSources.firstdraft,
  debunking: rumourSources.handbook,
} satisfies Record<string, Source | undefined>;
