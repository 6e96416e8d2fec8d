import type { Share, Source } from '../schema/schema.ts';
import { platforms } from './catalogue.ts';

/** A platform's share page, with its source written out. */
export type SourcedShare = Omit<Share, 'source'> & { source: Source };

/** The share page of every platform, by its id. */
export const shares: Record<string, SourcedShare> = Object.fromEntries(
  platforms.map(({ id, share, sources }) => {
    const source = sources[share.source];
    if (!source) throw new Error(`data/platforms/${id}.ts: share: cites a source that "sources" does not have`);
    return [id, { ...share, source }];
  }),
);
