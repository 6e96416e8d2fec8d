/**
 * The shape of one platform file. Only this, its parts and data/schema/faults.ts load zod's full build; everybody else
 * imports the types. Every fault has a code; its words say what to change, because a contributor reads them.
 */
import { z } from 'zod';
import { compose, type photoRule, type room, type rule } from './schema-compose.ts';
import { fit } from './schema-fit.ts';
import { handle, lookAlike, tracking, was } from './schema-names.ts';
import { cite, cited, country, day, https, id, plain, says, source, type where, without } from './schema-parts.ts';
import {
  cargoes,
  categories,
  connectionMethods,
  connectionStates,
  type Emergency,
  markPlaces,
  pageKinds,
  purposes,
  reaches,
  shareFills,
} from './vocabulary.ts';

const strength = z.strictObject({ purpose: z.enum(purposes), text: plain(160), ...cited });

const tip = z.strictObject({
  id,
  /** Shown on the in-page chip, so it must stand alone. */
  title: plain(48),
  text: plain(240),
  /** Never the steps of paying. */
  pages: z
    .array(z.enum(pageKinds))
    .min(1, says('pageKind'))
    .refine((kinds) => !kinds.includes('payment'), says('pageKind')),
  purposes: z.array(z.enum(purposes)).min(1, says('purpose')),
  ...cited,
});

const share = z.strictObject({
  fills: z.enum(shareFills),
  /**
   * Address of the share page; {url}, {text}, {title}, {tags} and {server} are replaced, percent-encoded.
   * Where nothing can be filled in: the page to start from.
   */
  url: z.string().regex(/^https:\/\/\S+$/, says('httpsStart')),
  /** The link has a field of its own there: it must be given, and the text need not hold it. */
  linkApart: z.literal(true).optional(),
  /** The address to open while it is not known which server the person is on. */
  anyServer: https.optional(),
  drops: plain(200).optional(),
  /** The platform does not describe this page, so it may change: said beside it. */
  doubt: plain(200).optional(),
  /** The address of the page that the platform does describe, where it takes less. It gets {url} only. */
  fallback: z
    .string()
    .regex(/^https:\/\/\S+$/, says('httpsStart'))
    .optional(),
  fallbackSource: cite.optional(),
  steps: z.array(plain(160)).min(1),
  source: cite,
});

const limit = z.preprocess(
  without(['value', 'unit']),
  z.strictObject({
    id,
    text: plain(220),
    /** Countries in which, because of this, nobody should be sent to the platform. The text or `where` names them in words. */
    blockedIn: z.array(country).min(1).optional(),
    /** The only countries in which the platform is of any use. */
    onlyIn: z.array(country).min(1).optional(),
    ...cited,
  }),
);

const connection = z
  .strictObject({
    from: id,
    to: id,
    how: z.enum(connectionMethods),
    state: z.enum(connectionStates),
    ended: day.optional(),
    /** Where it is not what "how" usually means (data/catalogue/sourced-connection.ts). */
    reach: z.enum(reaches).optional(),
    carries: z.array(z.enum(cargoes)).min(1),
    text: plain(200),
    steps: z.array(plain(180)),
    /** The honest way round, where the path is closed or narrow. */
    instead: plain(240).optional(),
    settings: https.optional(),
    doubt: cited.doubt,
    where: cited.where,
    sources: z.array(cite).min(1),
  })
  .refine((l) => l.state !== 'ended' || l.instead, says('endedInstead'))
  .refine((l) => l.state !== 'ended' || l.ended || l.doubt, says('endedDay'))
  .refine((l) => l.state === 'ended' || l.steps.length > 0, says('linkSteps'))
  .refine((l) => l.state === 'ended' || !l.ended, says('endedOnly'));

const figure = z.strictObject({ value: z.number().positive(), text: plain(120), date: day, source: cite, doubt: cited.doubt });
const numbers = z.strictObject({
  id,
  what: plain(60),
  before: figure.optional(),
  now: figure,
  change: plain(200).optional(),
});

/**
 * A mark by which a page on any host tells its software. "generator" is compared from its start, the others whole.
 * One strong mark or two medium ones are enough.
 */
const mark = z.strictObject({
  /** What each place is: data/schema/vocabulary.ts. */
  at: z.enum(markPlaces),
  value: z.string().min(2),
  weight: z.enum(['sure', 'strong', 'medium']),
});

const page = z.tuple([z.enum(pageKinds), z.string().regex(/^[^\s]*\/[^\s]*$/, says('pagePath'))]);

/** A page or form of the platform's own, and where its address was read. It gets no text of ours: data/messages/en/help.ts says what it is for. */
const ownPage = z.strictObject({ url: https, source: cite });

/** A first step: a fact with its source, or a text alone, which is our own advice and is said to be. */
const step = z.union([plain(170), z.strictObject({ text: plain(170), ...cited })], { error: says('textOrStep') });

export const platform = z.strictObject({
  id,
  was: was.optional(),
  name: plain(40).or(z.string().min(1).max(2)),
  formerNames: z.array(z.strictObject({ name: z.string(), until: day })),
  owner: z.strictObject({ name: z.string(), source: cite, doubt: cited.doubt }),
  category: z.enum(categories),
  /** Name of an outline icon in @tabler/icons. */
  icon: z.string(),
  inPage: z.enum(['always', 'ask', 'never']),
  hosts: z.strictObject({
    /** Hosts people use: "www.example.com", or "*.example.com" for a domain and everything under it. */
    pages: z.array(z.string()),
    /** One host per country or language, "example.<cc>", "<ll>.example.com" (core/detection/host-patterns.ts): for the popup only. */
    patterns: z.array(z.string()).optional(),
    /** What "<cc>" stands for: the platform's own country endings, "de", "co.uk". */
    endings: z.array(z.string().regex(/^([a-z]{2,3}\.)?[a-z]{2,3}$/, says('ending'))).optional(),
    /** Short-link and redirect hosts: the platform, but no page of it. */
    short: z.array(z.string()),
    /** Of these, the ones that do not tell where they lead. */
    hiding: z.array(z.string()).optional(),
    /** Hosts under the ones above that are not the platform: CDNs, embeds, the owner's other sites. */
    never: z.array(z.string()),
  }),
  /** For software that people run on hosts of their own: how its pages tell. */
  marks: z.array(mark).optional(),
  /** A general entry, such as "a forum": taken only when no named software fits. */
  general: z.literal(true).optional(),
  /** Paths on page hosts that are not for people: plugins, embeds, tracking pixels. */
  neverPaths: z.array(z.string()),
  /** First match wins. See core/detection/path-template.ts for the syntax. */
  pages: z.array(page).min(1),
  /** First path segments that a ":name" at the start of a template must not swallow. */
  reserved: z.array(z.string()),
  handle: handle.optional(),
  tracking: tracking.optional(),
  lookAlike: lookAlike.optional(),
  bestFor: plain(140),
  fit: fit.optional(),
  strengths: z.array(strength).min(3, says('strengths')),
  tips: z.array(tip),
  share,
  compose: compose.optional(),
  limits: z.array(limit).min(1, says('limit')),
  links: z.array(connection),
  numbers: z.array(numbers),
  guide: z.array(step).min(5, says('guide')).max(8, says('guide')),
  nonprofit: z.strictObject({ text: plain(240), url: https.optional(), ...cited }).optional(),
  help: z.strictObject({ start: https, accessibility: https, security: https }),
  /** Where to go when something went wrong; data/schema/vocabulary.ts says what each is for. */
  emergency: z
    .strictObject({
      hacked: ownPage.optional(),
      lockedOut: ownPage.optional(),
      copied: ownPage.optional(),
      blocked: ownPage.optional(),
      report: ownPage.optional(),
      lostPhone: ownPage.optional(),
    } satisfies Record<Emergency, z.ZodType>)
    .optional(),
  sources: z.record(z.string(), source),
  /** Real-looking addresses per page kind. The tests cross each with every platform. */
  examples: z.partialRecord(z.enum(pageKinds), z.array(https).min(1, says('example'))),
  /** Addresses that look close and must be claimed by nobody. */
  notExamples: z.array(z.string()),
});

export type Source = z.infer<typeof source>;
export type Where = z.infer<typeof where>;
export type Step = z.infer<typeof step>;
export type Tip = z.infer<typeof tip>;
export type PlatformFit = z.infer<typeof fit>;
export type Share = z.infer<typeof share>;
export type Connection = z.infer<typeof connection>;
export type Numbers = z.infer<typeof numbers>;
export type Mark = z.infer<typeof mark>;
export type Room = z.infer<typeof room>;
export type Rule = z.infer<typeof rule>;
export type PhotoRule = z.infer<typeof photoRule>;
export type Handle = z.infer<typeof handle>;
export type Compose = z.infer<typeof compose>;
export type Platform = z.infer<typeof platform>;
