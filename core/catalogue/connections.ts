import type { ConnectionLine } from '../../data/catalogue/pieces.ts';

/** The links of one platform, sorted the way a person asks: what works from here, what comes in, what is over. */
export function linksOf<L extends Pick<ConnectionLine, 'from' | 'to' | 'state'>>(links: readonly L[], platform: string) {
  const touching = links.filter((link) => link.from === platform || link.to === platform);
  const alive = touching.filter((link) => link.state !== 'ended');
  return {
    from: alive.filter((link) => link.from === platform),
    into: alive.filter((link) => link.from !== platform),
    ended: touching.filter((link) => link.state === 'ended'),
  };
}
