import { basics } from '../../reference/basics.ts';

/** What the library says to know first, by "<id>.title" and "<id>.<number of the paragraph>": the words stand beside their sources. */
export const basicTexts: Readonly<Record<string, string>> = Object.fromEntries(
  basics.flatMap(({ id, title, text }) => [
    [`${id}.title`, title],
    ...text.map((paragraph, at): [string, string] => [`${id}.${at + 1}`, paragraph]),
  ]),
);
