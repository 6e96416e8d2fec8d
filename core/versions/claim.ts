import { rumourLabels, spacedColon } from '../../data/reference/rumour-labels.ts';

const empty = /\n[^\S\n]*\n/;

/** A label as it stands before its part: "True: ", in French with a space before the colon. */
export const labelled = (label: string, part: string, language: string): string =>
  `${label}${spacedColon.includes(language) ? '\u00a0' : ''}: ${part}`;

const all = Object.values(rumourLabels);

/** Whether a paragraph begins with one of these labels and its colon. */
const begins = (paragraph: string, labels: readonly string[]): boolean => {
  const start = paragraph.trimStart();
  return labels.some((label) => start.startsWith(label) && /^\s?:/.test(start.slice(label.length)));
};

const [claims, whys, reminders] = (['claim', 'why', 'remember'] as const).map((part) => all.map((labels) => labels[part])) as [
  string[],
  string[],
  string[],
];

/**
 * An answer to a rumour without the false claim, found by its label: first without the claim and why it is wrong, which says nothing without
 * it; then without the reminder too, which only repeats what is true. Longest first; none for any other text.
 */
export function withoutClaim(text: string): { text: string; left: string[] }[] {
  const paragraphs = text.split(empty);
  if (!paragraphs.some((one) => begins(one, claims))) return [];
  const without = (labels: readonly string[]) => ({
    text: paragraphs.filter((one) => !begins(one, labels)).join('\n\n'),
    left: paragraphs.filter((one) => begins(one, labels)),
  });
  // Nothing but the claim: there is nothing that could stay.
  return [without([...claims, ...whys]), without([...claims, ...whys, ...reminders])].filter((one) => one.text.trim());
}
