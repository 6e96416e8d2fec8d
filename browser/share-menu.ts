import { isPrivatePage } from '../core/detection/private-page.ts';
import { keepDraftAbout } from './draft-about.ts';
import { openComposer } from './panel.ts';
import type { Work } from './wake.ts';

/** Id of the menu entry; browser/names-in-browser.ts makes it. */
export const shareEntry = 'share';

/** Answers that menu: a new draft with what was clicked on, in the composer. */
export const answerShareMenu: Work['chosen'] = (info, tab) => {
  if (info.menuItemId !== shareEntry) return;
  const draft = crypto.randomUUID();
  openComposer(`?draft=${draft}`, tab?.windowId);
  const isPrivate = isPrivatePage(info.pageUrl ?? '');
  const clicked = { ...info, pageUrl: isPrivate ? undefined : info.pageUrl, title: isPrivate ? undefined : tab?.title };
  return keepDraftAbout(clicked, draft);
};

/** Answers the keyboard command. */
export const answerComposeCommand: Work['pressed'] = (command, tab) => {
  if (command === 'compose') openComposer('', tab?.windowId);
};
