import { platforms } from './catalogue.ts';

const all = [
  ...new Set(
    platforms.flatMap(({ hosts }) => [
      ...hosts.pages,
      ...(hosts.patterns ?? []).flatMap((pattern) =>
        pattern.startsWith('<ll')
          ? [pattern.replace(/^<[^>]+>/, '*')]
          : (hosts.endings ?? []).map((ending) => pattern.replace('<cc>', ending)),
      ),
    ]),
  ),
];

/** Every host that people use of a platform: "www.example.com", or "*.example.com" for a domain and everything under it. */
export const knownHosts: string[] = all.filter(
  (host) => !all.some((other) => other !== host && other.startsWith('*.') && host.endsWith(other.slice(1))),
);
