import { type Draft, emptyDraft } from '../../core/drafts/draft.ts';

/** The places a busy group writes for at once. */
export const places = [
  'x',
  'bluesky',
  'mastodon',
  'threads',
  'facebook',
  'instagram',
  'linkedin',
  'telegram',
  'whatsapp',
  'reddit',
  'tumblr',
  'discord',
];

const sentences = [
  'A health worker visits a village school and forty children are vaccinated. 💉',
  'Éva and @ministry read the report at https://wells.example/report/2026?page=2 together.',
  'Volunteers planted two hundred trees along the river this weekend. #CleanWater',
  'Our new report shows how clean water changes a school day – for 1,200 pupils.',
  'شكرا لكل من ساعدنا. Thank you to everybody who gave books to the library on the hill.',
  'Registration for the free course in first aid is open until Friday: wells.example/course',
];

/** A text of 5,000 units as people write it: paragraphs, links, emoji, two scripts. The same on every run. */
export const longText = Array.from({ length: 90 }, (_, n) => sentences[n % sentences.length] + (n % 7 === 6 ? '\n\n' : ' '))
  .join('')
  .slice(0, 4999)
  .concat('.');

/** A draft with that text for those places. */
export const longDraft: Draft = {
  ...emptyDraft('bench', 1),
  text: longText,
  action: 'Sign the letter today.',
  link: 'https://wells.example/letter',
  title: 'Clean water now',
  tags: ['CleanWater', 'Kano', 'Schools'],
  places,
};

/** A draft six times as long: longer than anybody has been seen to write. @param round another text each time, because results are kept */
export const longestDraft = (round: number, split: string[]): Draft => ({ ...longDraft, text: `${longText.repeat(6)} ${round}.`, split });
