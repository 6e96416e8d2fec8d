import type { Platform, Source } from '../schema/schema.ts';
import { type Emergency, emergencies } from '../schema/vocabulary.ts';

/** A page or form of a platform, with its source written out. */
export interface OwnPage {
  url: string;
  source: Source;
}

/** Where a platform helps when something went wrong. */
export interface EmergencyPages {
  /** Its help pages, for what it has no page of its own for. */
  start: string;
  pages: Partial<Record<Emergency, OwnPage>>;
}

/** Those of one platform, each with its source. What cites none that is there is left out: in files of people's own anything may stand. */
export function emergencyPagesOf({ help, emergency, sources }: Pick<Platform, 'help' | 'emergency' | 'sources'>): EmergencyPages {
  const pages = emergencies.flatMap((kind) => {
    const page = emergency?.[kind];
    const source = page && sources[page.source];
    return page && source ? [[kind, { url: page.url, source }] as const] : [];
  });
  return { start: help.start, pages: Object.fromEntries(pages) };
}
