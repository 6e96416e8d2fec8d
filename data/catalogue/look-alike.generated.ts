import { siteSubjects } from '../look-alike/shared-hosting.ts';
import { type NameKind, nameKinds } from '../schema/vocabulary.ts';
import { platforms } from './catalogue.ts';

const facts = platforms.flatMap(({ id, lookAlike }) =>
  lookAlike ? [{ platform: id, host: lookAlike.names[0]?.host ?? '', ...lookAlike }] : [],
);

/** A host that people type passwords on. */
export interface GuardedHost {
  platform: string;
  host: string;
  kind: NameKind;
  /** Though others use the word, beside words of a sign-in page it is no accident. */
  telling?: true | undefined;
}

/** The surest first. */
export const guardedHosts: GuardedHost[] = nameKinds.flatMap((kind) =>
  facts.flatMap(({ platform, names }) => names.filter((name) => name.kind === kind).map((name) => ({ platform, ...name }))),
);

/** Short forms that people read as a platform's name; see data/schema/schema-names.ts. */
export const shortForms: { form: string; platform: string; host: string; strict?: true; except: string[] }[] = facts.flatMap(
  ({ platform, host, shortForms = [] }) =>
    shortForms.map(({ form, strict, except = [] }) => ({ form, platform, host, ...(strict && { strict }), except })),
);

/** Names that imitations cut in two with a hyphen. */
export const splitForms: string[] = facts.flatMap(({ splitForms = [] }) => splitForms);

/** Beginnings that are part of no ordinary word, and how many letters may follow at most. */
export const nameStems: { stem: string; platform: string; host: string; after: number }[] = facts.flatMap(
  ({ platform, host, stems = [] }) => stems.map((stem) => ({ ...stem, platform, host })),
);

/** Hosts of the platforms' owners beside those that are pages of the platform, and readers that show other sites under a host of their own. */
export const ownedHosts: string[] = facts.flatMap(({ owned = [] }) => owned.flatMap(({ hosts }) => hosts));

/** Sites of others that had a platform's name first. */
export const namesakeHosts: string[] = facts.flatMap(({ namesakes = [] }) => namesakes);

/** First parts of hosts that one owner has under nearly every country's ending. */
export const ownedInMostCountries: string[] = facts.flatMap(({ inMostCountries, host }) =>
  inMostCountries ? [host.replace(/\..*$/, '')] : [],
);

/** Sites where a platform's name is the subject or a customer. */
export const subjectHosts: string[] = [...siteSubjects, ...facts.flatMap(({ subjects = [] }) => subjects)];
