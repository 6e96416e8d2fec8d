import { isPrivatePage } from '../core/detection/private-page.ts';
import { keepDraftAbout } from './draft-about.ts';
import { pagePieces } from './page-pieces.ts';
import { openComposer } from './panel.ts';
import type { Work } from './wake.ts';

/** Id of the menu entry; browser/names-in-browser.ts makes it. */
export const shareEntry = 'share';

/** Answers that menu: a new draft with what was clicked on, in the composer. */
export const answerShareMenu: Work['chosen'] = async (info, tab) => {
  if (info.menuItemId !== shareEntry) return;
  const draft = crypto.randomUUID();
  openComposer(`?draft=${draft}`, tab?.windowId);
  // What cannot be looked up is kept out: nobody's messages get into a draft.
  const isPrivate = await isPrivatePage(pagePieces, info.pageUrl ?? '').catch(() => true);
  const clicked = { ...info, pageUrl: isPrivate ? undefined : info.pageUrl, title: isPrivate ? undefined : tab?.title };
  return keepDraftAbout(clicked, draft);
};

/** Answers the keyboard command. */
export const answerComposeCommand: Work['pressed'] = (command, tab) => {
  if (command === 'compose') openComposer('', tab?.windowId);
};
