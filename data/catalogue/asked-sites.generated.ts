import { platforms } from './catalogue.ts';

/** Path templates of private messages, for each platform on whose pages tips may show. */
export const messageTemplates: Record<string, string[]> = Object.fromEntries(
  platforms
    .filter(({ inPage }) => inPage !== 'never')
    .map(({ id, pages }) => [id, pages.filter(([kind]) => kind === 'messages').map(([, template]) => template)]),
);
