import { closedKinds } from '../schema/vocabulary.ts';
import { platforms } from './catalogue.ts';

/**
 * Path templates of private messages and payment steps, packed as the hosts are: one line a platform with its id, "1" where tips may show in its pages,
 * and the templates with blanks between them.
 */
export const packedPrivatePages: string = platforms
  .map(({ id, inPage, pages }) => {
    const templates = pages.filter(([kind]) => closedKinds.includes(kind)).map(([, template]) => template);
    return [id, inPage === 'never' ? '' : '1', templates.join(' ')].join('|');
  })
  .join('\n');
