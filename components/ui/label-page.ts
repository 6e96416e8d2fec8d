import { titles } from '../../data/messages/en/titles.ts';
import { directionOf, messagesOf } from '../../data/messages/language.ts';

const title = messagesOf('titles', titles);

/** Tells the browser, and who reads pages aloud, in which language a page is, and gives it its title. @param tag BCP 47 */
export function labelPage(page: keyof typeof titles, tag: string): void {
  const { documentElement: root } = document;
  root.lang = tag;
  root.dir = directionOf(tag);
  document.title = title(page);
}
