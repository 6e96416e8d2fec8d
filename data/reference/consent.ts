import type { Source } from '../schema/schema.ts';

const checked = '2026-11-22';

/** Where the questions about pictures of people were read. */
export const consentSources: Record<string, Source> = {
  unicef: {
    title: 'UNICEF: ethical reporting guidelines, principles for reporting on children',
    url: 'https://www.unicef.cn/en/press-centre/guidelines-journalists',
    checked,
    confidence: 'reported',
  },
  redcross: {
    title: 'Red Cross and Red Crescent: ethical content gathering for public communications',
    url: 'https://info-today.eu/2024/09/ethical-content-gathering-for-public-communications',
    date: '2024-09',
    checked,
    confidence: 'reported',
  },
  witness: {
    title: 'WITNESS: informed consent in human rights video',
    url: 'http://www.witness.org/how-to/tip-sheets/informed-consent',
    checked,
    confidence: 'reported',
  },
};

/** Who is on a picture, for the questions to ask. */
export const consentGroups = ['adult', 'child', 'risk'] as const;
export type ConsentGroup = (typeof consentGroups)[number];

/** What to ask before a picture is posted. The texts are in data/messages, as "consent.<id>"; no answer is kept. */
export const consentQuestions: readonly { id: string; group: ConsentGroup; source: keyof typeof consentSources }[] = [
  { id: 'adult-where', group: 'adult', source: 'redcross' },
  { id: 'adult-yes', group: 'adult', source: 'witness' },
  { id: 'adult-later', group: 'adult', source: 'redcross' },
  { id: 'child-both', group: 'child', source: 'unicef' },
  { id: 'child-place', group: 'child', source: 'unicef' },
  { id: 'child-harm', group: 'child', source: 'unicef' },
  { id: 'risk-health', group: 'risk', source: 'unicef' },
  { id: 'risk-danger', group: 'risk', source: 'witness' },
  { id: 'risk-help', group: 'risk', source: 'redcross' },
];
