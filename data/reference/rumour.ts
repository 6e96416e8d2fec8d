import type { Source } from '../schema/schema.ts';

const checked = '2026-11-22';

/** Where it was read when to answer a rumour, and how. */
export const rumourSources: Record<string, Source> = {
  firstdraft: {
    title: 'First Draft: ten questions to ask before covering misinformation',
    url: 'https://firstdraftnews.org/10-questions-newsrooms/',
    checked,
    confidence: 'reported',
  },
  unicef: {
    title: 'UNICEF and partners: vaccine misinformation management field guide',
    url: 'https://www.corecommitments.unicef.org/kp/vaccine-misinformation-management-field-guide.url',
    date: '2020-12',
    checked,
    confidence: 'reported',
  },
  internews: {
    title: 'Internews: managing misinformation in a humanitarian context',
    url: 'https://communityengagementhub.org/resource/managing-misinformation-in-a-humanitarian-context-part-one-and-two/',
    date: '2020',
    checked,
    confidence: 'reported',
  },
  handbook: {
    title: 'The Debunking Handbook 2020',
    url: 'https://www.climatechangecommunication.org/all/handbook/the-debunking-handbook-2020/',
    date: '2020',
    checked,
    confidence: 'reported',
  },
};

/** The questions, in the order they are asked, with the source of each. Texts are in data/messages. */
export const rumourQuestions = [
  { id: 'harmful', source: 'internews' },
  { id: 'spreading', source: 'firstdraft' },
  { id: 'trustedFact', source: 'unicef' },
] as const satisfies readonly { id: string; source: keyof typeof rumourSources }[];

/** The parts of an answer, in the order they are written, after the Debunking Handbook. */
export const rumourParts = ['fact', 'warning', 'why', 'source'] as const;
