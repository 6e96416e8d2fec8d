import type { Emergency } from '../schema/vocabulary.ts';
import type { helpSources } from './help-sources.ts';
import type { HelplineId } from './helplines.ts';

/** What may happen to a small organisation, the most frequent first. Each is an address: "help.html#hacked". */
export const situationIds = [
  'hacked',
  'password',
  'locked-out',
  'copied',
  'hate',
  'attack',
  'blocked',
  'lost-phone',
  'mistake',
  'rumour',
  'threats',
] as const;
export type SituationId = (typeof situationIds)[number];

/** Every situation has as many steps as somebody frightened can look over, and as many things to keep. */
export const stepNumbers = [1, 2, 3, 4, 5] as const;
export const proofNumbers = [1, 2, 3] as const;

export interface Situation {
  id: SituationId;
  /** Which of a platform's own pages help, the best first. */
  pages: readonly Emergency[];
  /** People who offer to help for money or a code turn up: said above the steps. */
  offers?: true;
  /** Who can help, the best first; see data/reference/helplines.ts. */
  helplines: readonly HelplineId[];
  sources: readonly (keyof typeof helpSources)[];
}

/** What to do on the day itself. The texts are in data/messages/en/help.ts: the first step always stops the damage. */
export const situations: readonly Situation[] = [
  {
    id: 'hacked',
    pages: ['hacked', 'lockedOut'],
    offers: true,
    helplines: ['access-now', 'smex', 'cyberpeace', 'first-aid-kit'],
    sources: ['hijacked', 'x-taken-over', 'whatsapp-stolen', 'recovery-fraud'],
  },
  {
    id: 'password',
    pages: ['hacked', 'lostPhone'],
    offers: true,
    helplines: ['access-now', 'smex', 'cyberpeace', 'first-aid-kit'],
    sources: ['hijacked', 'x-taken-over', 'cso-handbook'],
  },
  {
    id: 'locked-out',
    pages: ['lockedOut', 'hacked'],
    offers: true,
    helplines: ['access-now', 'smex', 'first-aid-kit'],
    sources: ['recovery-account', 'hijacked', 'recovery-fraud'],
  },
  {
    id: 'copied',
    pages: ['copied', 'report'],
    offers: true,
    helplines: ['access-now', 'smex', 'first-aid-kit'],
    sources: ['fake-accounts', 'documenting'],
  },
  {
    id: 'hate',
    pages: ['report'],
    helplines: ['smex', 'access-now', 'first-aid-kit'],
    sources: ['documenting', 'no-debate'],
  },
  {
    id: 'attack',
    pages: ['report'],
    helplines: ['access-now', 'smex', 'front-line', 'first-aid-kit'],
    sources: ['documenting', 'no-debate'],
  },
  {
    id: 'blocked',
    pages: ['blocked'],
    offers: true,
    helplines: ['access-now', 'smex', 'media-defence'],
    sources: ['x-suspended', 'appeal', 'recovery-fraud'],
  },
  {
    id: 'lost-phone',
    pages: ['lostPhone', 'hacked'],
    offers: true,
    helplines: ['access-now', 'smex', 'first-aid-kit'],
    sources: ['lost-device', 'devices', 'whatsapp-stolen'],
  },
  {
    id: 'mistake',
    pages: [],
    helplines: ['first-aid-kit'],
    sources: ['red-cross', 'red-cross-cone'],
  },
  {
    id: 'rumour',
    pages: ['report'],
    helplines: ['smex', 'media-defence'],
    sources: ['first-draft', 'debunking'],
  },
  {
    id: 'threats',
    pages: ['report'],
    helplines: ['front-line', 'access-now', 'private-pictures', 'reporters', 'media-defence'],
    sources: ['documenting', 'fake-accounts'],
  },
];
