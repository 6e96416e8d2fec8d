import { platforms } from './catalogue.ts';

/** Where a platform keeps private messages: domains with everything under them, "example.<cc>" for any country, and path templates. */
export interface PrivatePages {
  domains: string[];
  templates: string[];
}

const domainOf = (host: string) => host.replace(/^(\*|www|m|web|<[^>]+>)\./, '');

/** Every platform with private messages. A domain is taken whole, so that no host of it is forgotten. */
export const privatePages: PrivatePages[] = platforms.flatMap(({ hosts, pages }) => {
  const templates = pages.filter(([kind]) => kind === 'messages').map(([, template]) => template);
  const all = [...hosts.pages, ...(hosts.patterns ?? [])].map(domainOf);
  const domains = all.filter((domain, at) => all.indexOf(domain) === at && !all.some((other) => domain.endsWith(`.${other}`)));
  return templates.length ? [{ domains, templates }] : [];
});
