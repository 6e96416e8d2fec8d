import { closedKinds } from '../../data/schema/vocabulary.ts';
import type { Catalogue, PagePart } from '../catalogue/catalogue.ts';
import { urlOf } from '../text/url.ts';
import { parseTemplate, pathOf, segmentsOf, templateMatches } from './path-template.ts';

/** Path templates of what people write to each other, and of what they pay with. */
export const closedTemplates = ({ rules }: PagePart): string[] =>
  rules.pages.flatMap(([kind, template]) => (closedKinds.includes(kind) ? [template] : []));

/**
 * Whether an address is somebody's private messages, or a step of paying, on a platform of the catalogue. For the worker, which has no
 * table of all hosts: a domain is taken whole, so that no host of it is forgotten. Rejects where a piece of the catalogue cannot be read.
 */
export async function isPrivatePage({ mayBeAt, page }: Pick<Catalogue, 'mayBeAt' | 'page'>, address: string): Promise<boolean> {
  const url = urlOf(address);
  if (!url) return false;
  const host = url.hostname.replace(/\.$/, '');
  const segments = segmentsOf(pathOf(url));
  const pages = await Promise.all(mayBeAt(host).map(page));
  return pages.some((one) =>
    closedTemplates(one).some((template) => templateMatches(parseTemplate(template), host, segments, url.searchParams, [])),
  );
}
