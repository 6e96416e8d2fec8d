import { platforms } from './catalogue.ts';

/** How many are named. */
const most = 8;

/**
 * The places that most people use, by the number of people that each states for itself: what is shown first as long as nobody has said
 * which places they use. Only networks with a share page or a composer of ours, for there is something to do with each.
 */
export const mostUsed: string[] = platforms
  .filter(({ compose, share }) => compose && share.fills !== 'none')
  .map(({ id, numbers }) => ({ id, people: numbers.find((one) => one.id === 'users')?.now.value ?? 0 }))
  .sort((a, b) => b.people - a.people)
  .slice(0, most)
  .map(({ id }) => id);
