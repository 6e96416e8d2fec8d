/** What may be wrong with a platform file: a code, and the values its words need. The words: data/messages/faults.ts. */

/** Faults whose code says it all. */
type Plain =
  // The file itself.
  | 'unread'
  | 'noJson'
  | 'noObject'
  | 'tooLarge'
  // The kind of a value.
  | 'missing'
  | 'unknownField'
  | 'text'
  | 'number'
  | 'wholeNumber'
  | 'yesOrNo'
  | 'list'
  | 'pair'
  | 'fields'
  | 'unfit'
  // A single value.
  | 'id'
  | 'https'
  | 'httpsStart'
  | 'day'
  | 'checkedDay'
  | 'fewWords'
  | 'shortText'
  | 'exclamation'
  | 'citeKey'
  | 'placeAlone'
  | 'pagePath'
  | 'ending'
  | 'country'
  | 'expression'
  | 'domain'
  | 'smallLetters'
  | 'parameter'
  | 'memberDomain'
  | 'textOrStep'
  // Lists and fields that go together.
  | 'pageKind'
  | 'purpose'
  | 'strengths'
  | 'limit'
  | 'guide'
  | 'example'
  | 'endedInstead'
  | 'endedDay'
  | 'linkSteps'
  | 'endedOnly'
  | 'uncited'
  | 'noHostNorMarks'
  | 'handleUnused'
  | 'oneDomain'
  // What only a platform from a file may not do.
  | 'patterns'
  | 'marks'
  | 'general'
  | 'builtInOnly'
  | 'inPage'
  | 'noHost'
  | 'nameHidden'
  | 'shareHost';

/** Faults with values: texts as the file has them, numbers, and lists of which one is to be chosen. */
interface Valued {
  choose: { values: string[] };
  belittling: { words: string[] };
  shorten: { count: number };
  lengthen: { count: number };
  moreItems: { count: number };
  fewerItems: { count: number };
  above: { least: number };
  atLeast: { least: number };
  below: { most: number };
  atMost: { most: number };
  noSource: { key: string };
  unsure: { key: string };
  linkElsewhere: { from: string; to: string; id: string };
  pattern: { pattern: string };
  endings: { pattern: string };
  hostForm: { host: string };
  tipStart: { tip: string; id: string };
  tipTwice: { tip: string };
  noExample: { kind: string };
  fewTips: { count: number; least: number };
  tipPages: { kinds: string[] };
  fileName: { id: string; file: string };
  icon: { icon: string };
  handleKnown: { form: string };
  hidingShort: { host: string };
  formerId: { former: string; owner: string };
  claimedTwice: { host: string; owner: string };
  tooMany: { count: number };
  idTaken: { id: string };
  nameTaken: { name: string };
  host: { host: string };
  hostTaken: { host: string; name: string };
  hostGuarded: { host: string; guarded: string };
  hostShared: { host: string };
  sharePlace: { place: string; known: string[] };
  shareFills: { fills: string };
  exampleKind: { url: string; kind: string };
  exampleNowhere: { url: string };
  claimed: { url: string };
}

export type PlainCode = Plain;
export type FaultCode = Plain | keyof Valued;

/** One fault. `at` is the field, as "hosts.pages[0]"; empty for the file itself. */
export type Fault = { at: string } & ({ code: Plain } | { [Code in keyof Valued]: { code: Code } & Valued[Code] }[keyof Valued]);
