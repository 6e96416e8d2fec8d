import type { Category, Purpose } from '../schema/vocabulary.ts';
import type { QuestionSource } from './question-sources.ts';
import type { SituationId } from './situations.ts';

/** The groups of questions, as they stand on the page: what cannot wait comes first. */
export const questionGroups = ['wrong', 'start', 'make', 'seen', 'people'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** Where it goes on: a part of help.html, tips for a purpose, a text of the basics, guides of a kind or of a platform, another question, another page. */
export type Lead =
  | { tips: Purpose }
  | { basic: string }
  | { guides: Category }
  | { guide: string }
  | { question: string }
  | { help: SituationId }
  | { page: 'compose' | 'map' | 'places' };

/** A question that people come with. Its words are in data/messages/en/questions.ts. */
export interface Question {
  id: string;
  group: QuestionGroup;
  leads: readonly Lead[];
  /** Where what it states was read; without any it is our own advice. */
  sources: readonly QuestionSource[];
}

const write: Lead = { page: 'compose' };
const help = (...parts: SituationId[]): Lead[] => parts.map((part) => ({ help: part }));

/** Ready questions, in the order of the page. */
export const questionList: readonly Question[] = [
  { id: 'hacked', group: 'wrong', leads: help('hacked', 'password'), sources: ['firstaid', 'security'] },
  { id: 'locked-out', group: 'wrong', leads: help('locked-out', 'blocked', 'lost-phone'), sources: ['firstaid'] },
  { id: 'copied', group: 'wrong', leads: help('copied'), sources: [] },
  { id: 'hate', group: 'wrong', leads: help('hate', 'attack', 'threats'), sources: ['toxicity'] },
  { id: 'rumour', group: 'wrong', leads: [...help('rumour'), write], sources: ['firstdraft', 'internews', 'handbook'] },
  { id: 'mistake', group: 'wrong', leads: help('mistake'), sources: [] },

  {
    id: 'which-platform',
    group: 'start',
    leads: [{ page: 'places' }, { guides: 'network' }, { basic: 'what-for' }],
    sources: ['bridgespan', 'coyote'],
  },
  { id: 'time', group: 'start', leads: [write, { question: 'days' }, { basic: 'what-you-need' }], sources: ['calendar'] },
  { id: 'slow-internet', group: 'start', leads: [write, { guides: 'messaging' }], sources: ['data', 'lowdata', 'sizes'] },
  { id: 'languages', group: 'start', leads: [write], sources: [] },

  { id: 'photo-size', group: 'make', leads: [{ tips: 'share-photos-video' }, { question: 'alt-text' }], sources: ['sizes', 'edges'] },
  { id: 'alt-text', group: 'make', leads: [write, { basic: 'share-photos-video' }], sources: ['oxford'] },
  { id: 'video', group: 'make', leads: [{ guide: 'tiktok' }, { guide: 'youtube' }, { question: 'consent' }], sources: ['captions'] },
  {
    id: 'links',
    group: 'make',
    leads: [{ guide: 'instagram' }, { guide: 'tiktok' }, { question: 'count-visits' }],
    sources: ['instagramLinks', 'tiktokLinks', 'stickers'],
  },

  {
    id: 'reach',
    group: 'seen',
    leads: [{ tips: 'raise-awareness' }, { question: 'followers' }, { question: 'best-time' }],
    sources: ['ranking', 'replies'],
  },
  { id: 'followers', group: 'seen', leads: [{ tips: 'find-supporters' }, { basic: 'linking' }], sources: ['bought'] },
  { id: 'best-time', group: 'seen', leads: [{ question: 'how-often' }, { question: 'reach' }], sources: ['times', 'evenings', 'replies'] },
  { id: 'how-often', group: 'seen', leads: [{ question: 'time' }, { question: 'best-time' }], sources: ['frequency'] },
  {
    id: 'hashtags',
    group: 'seen',
    leads: [{ tips: 'run-campaign' }, { guide: 'instagram' }],
    sources: ['instagramTags', 'tiktokTags', 'oxford'],
  },
  { id: 'cross-post', group: 'seen', leads: [write, { page: 'map' }, { basic: 'linking' }], sources: ['posse'] },
  {
    id: 'together',
    group: 'seen',
    leads: [{ tips: 'run-campaign' }, { basic: 'run-campaign' }, write],
    sources: ['thunderclap', 'xRules'],
  },
  { id: 'days', group: 'seen', leads: [{ tips: 'share-news' }, write], sources: ['days'] },
  { id: 'count-visits', group: 'seen', leads: [write], sources: ['utm'] },

  { id: 'consent', group: 'people', leads: [{ question: 'children' }, { basic: 'share-photos-video' }], sources: ['redcross', 'witness'] },
  { id: 'children', group: 'people', leads: [{ question: 'consent' }, { tips: 'share-photos-video' }], sources: ['unicef'] },
  { id: 'thank', group: 'people', leads: [{ tips: 'keep-supporters-updated' }], sources: ['thanks'] },
  {
    id: 'money',
    group: 'people',
    leads: [{ question: 'giving-place' }, { tips: 'fundraise' }, { question: 'thank' }],
    sources: ['appeals', 'donateEnd'],
  },
  {
    id: 'giving-place',
    group: 'people',
    leads: [{ guides: 'giving' }, { basic: 'giving' }, { page: 'places' }, { question: 'money' }],
    sources: ['giftTips'],
  },
  {
    id: 'petition',
    group: 'people',
    leads: [{ guides: 'petition' }, { basic: 'petitions' }, { page: 'places' }],
    sources: ['signerNames', 'promotedPetitions'],
  },
  { id: 'volunteers', group: 'people', leads: [{ tips: 'recruit' }, { question: 'thank' }], sources: [] },
  { id: 'event', group: 'people', leads: [{ question: 'event-heard' }, { tips: 'bring-people-together' }, write], sources: ['events'] },
  {
    id: 'event-heard',
    group: 'people',
    leads: [{ guides: 'event' }, { basic: 'events' }, { question: 'event' }, write],
    sources: ['eventGroups'],
  },
  {
    id: 'meeting-link',
    group: 'people',
    leads: [{ guide: 'zoom' }, { guides: 'event' }, { question: 'event-heard' }],
    sources: ['meetingLinks'],
  },
];
