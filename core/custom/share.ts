import type { Fault } from '../../data/schema/fault.ts';
import type { Platform } from '../../data/schema/schema.ts';
import type { ShareFill } from '../../data/schema/vocabulary.ts';
import { hostMatches } from '../detection/path-template.ts';

/** The placeholders that are filled in, in the one place where they are: behind "=" of a field after the "?". */
const filled = ['text', 'url', 'title', 'tags'];

/** Splits a template into what is filled in and placeholders that would stay as they are. */
function placeholders(template: string): { used: string[]; left: string[] } {
  const [, address = '', query = ''] = /^([^?#]*)(.*)$/s.exec(template) ?? [];
  const values = query
    .slice(1)
    .split('&')
    .map((field) => /^[^={}]+=(.*)$/s.exec(field)?.[1] ?? '');
  const used = values.flatMap((value) => [...value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string));
  const all = template.match(/\{[^}]*\}?|\}/g) ?? [];
  const good = used.filter((name) => filled.includes(name)).map((name) => `{${name}}`);
  const left = all.filter((one) => {
    const at = good.indexOf(one);
    if (at >= 0) good.splice(at, 1);
    return at < 0;
  });
  return { used: used.filter((name) => filled.includes(name)), left: address.includes('{') && !left.length ? ['{'] : left };
}

/** What a share page has in it when it opens, by its address. */
function fillsOf(used: readonly string[], linkApart: boolean): ShareFill | undefined {
  if (used.includes('text')) return linkApart && !used.includes('url') ? undefined : 'text-and-link';
  return used.includes('url') ? 'link-only' : undefined;
}

/**
 * What is wrong with the share page of a platform from a file: it lies on the platform's own
 * hosts, each placeholder is filled in, and what is said to be filled in is.
 */
export function shareFaults({ share, hosts }: Platform): Fault[] {
  const faults: Fault[] = [];
  const own = [...hosts.pages, ...hosts.short];
  const isOwn = (address: string) => {
    const host = /^https:\/\/([^/?#:]+)/.exec(address)?.[1] ?? '';
    return own.some((pattern) => hostMatches(pattern, host)) && !hosts.never.some((pattern) => hostMatches(pattern, host));
  };
  if (!isOwn(share.url)) faults.push({ at: 'share.url', code: 'shareHost' });
  if (share.anyServer !== undefined && !isOwn(share.anyServer)) faults.push({ at: 'share.anyServer', code: 'shareHost' });
  const { used, left } = placeholders(share.url);
  const known = filled.map((name) => `{${name}}`);
  for (const place of new Set(left)) faults.push({ at: 'share.url', code: 'sharePlace', place, known });
  const fills = fillsOf(used, share.linkApart ?? false) ?? 'copy-paste';
  const isSaid = share.fills === fills || (share.fills === 'none' && fills === 'copy-paste');
  if (!left.length && !isSaid) faults.push({ at: 'share.fills', code: 'shareFills', fills });
  return faults;
}
