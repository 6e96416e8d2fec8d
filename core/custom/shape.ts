/**
 * A light look at a stored platform: enough for nothing to break when it is shown. It was checked in full when it was
 * added (data/schema/faults.ts); the popup must not carry the schema library.
 */

import { grammarIds } from '../../data/reference/text-grammars.ts';
import type { Platform } from '../../data/schema/schema.ts';
import {
  cargoes,
  categories,
  confidences,
  countUnits,
  handleForms,
  linkMethods,
  linkStates,
  pageKinds,
  purposes,
  shareFills,
} from '../../data/schema/vocabulary.ts';
import { isOpenableSite } from '../sharing/openable.ts';

type Check = (value: unknown) => boolean;

/** Whether a value is an object with fields: no list, not null. */
export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = (value) => typeof value === 'string' && value.length <= 2000;
const absent: Check = (value) => value === undefined;
const positive: Check = (value) => typeof value === 'number' && value > 0 && Number.isFinite(value);
const id: Check = (value) => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && value.length <= 80;
const day: Check = (value) => typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
const https: Check = (value) => typeof value === 'string' && isOpenableSite(value.replace(/\{\w*\}/g, 'x'));
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const record =
  (check: Check): Check =>
  (value) =>
    isPlain(value) && Object.values(value).every(check);
const fields =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isPlain(value) && Object.entries(checks).every(([field, check]) => check(value[field]));

const source = text;
const doubt = maybe(text);
const where = maybe(fields({ only: maybe(list(text)), except: maybe(list(text)), age: maybe(positive) }));
const cited = { source, doubt, where };
const figure = fields({ value: positive, text, date: day, source, doubt });
const step: Check = (value) => text(value) || fields({ text, ...cited })(value);

const flag: Check = (value) => typeof value === 'boolean';
const count = maybe(positive);
const room = fields({
  most: count,
  unit: oneOf(countUnits),
  unitSource: maybe(source),
  per: maybe(oneOf(['paragraph'])),
  bytes: count,
  some: maybe(fields({ most: positive, who: text, source, doubt })),
  folds: count,
  foldsSource: maybe(source),
  doubt,
  source,
});
const rule = fields({ work: flag, most: count, but: maybe(text), source, doubt });

const checks = {
  id,
  name: text,
  formerNames: list(fields({ name: text, until: day })),
  owner: fields({ name: text, source, doubt }),
  category: oneOf(categories),
  icon: text,
  inPage: oneOf(['ask', 'never']),
  hosts: fields({
    pages: list(text),
    patterns: maybe(list(text)),
    endings: maybe(list(text)),
    short: list(text),
    hiding: absent,
    never: list(text),
  }),
  was: absent,
  marks: absent,
  general: absent,
  handle: absent,
  tracking: absent,
  lookAlike: absent,
  neverPaths: list(text),
  pages: list((value) => Array.isArray(value) && oneOf(pageKinds)(value[0]) && text(value[1])),
  reserved: list(text),
  bestFor: text,
  strengths: list(fields({ purpose: oneOf(purposes), text, ...cited })),
  tips: list(fields({ id, title: text, text, pages: list(oneOf(pageKinds)), purposes: list(oneOf(purposes)), ...cited })),
  share: fields({
    fills: oneOf(shareFills),
    url: https,
    linkApart: maybe(flag),
    anyServer: maybe(https),
    drops: maybe(text),
    fallback: maybe(https),
    fallbackSource: maybe(source),
    steps: list(text),
    source,
    doubt,
  }),
  compose: maybe(
    fields({
      text: room,
      title: maybe(room),
      alt: maybe(room),
      caption: maybe(room),
      links: rule,
      tags: rule,
      warning: maybe(fields({ source })),
      language: maybe(fields({ source })),
      handles: oneOf(handleForms),
      reads: maybe(oneOf(grammarIds)),
      firstDraft: absent,
      threads: flag,
    }),
  ),
  limits: list(fields({ id, text, ...cited })),
  links: list(
    fields({
      from: id,
      to: id,
      how: oneOf(linkMethods),
      state: oneOf(linkStates),
      ended: maybe(day),
      carries: list(oneOf(cargoes)),
      text,
      steps: list(text),
      instead: maybe(text),
      settings: maybe(https),
      doubt,
      where,
      sources: list(source),
    }),
  ),
  numbers: list(fields({ id, what: text, before: maybe(figure), now: figure, change: maybe(text) })),
  guide: list(step),
  nonprofit: maybe(fields({ text, url: maybe(https), ...cited })),
  help: fields({ start: https, accessibility: https, security: https }),
  sources: record(fields({ title: text, url: maybe(https), date: maybe(day), checked: day, confidence: oneOf(confidences) })),
  examples: record(list(https)),
  notExamples: list(text),
} satisfies Record<keyof Platform, Check>;

/** Whether a value can be shown as a platform. */
export const looksLikePlatform = fields(checks) as (value: unknown) => value is Platform;
