import { isPrivatePage } from '../core/detection/private-page.ts';
import { type Clicked, draftFrom } from '../core/drafts/draft-from.ts';
import { defaultTargets } from '../data/catalogue/default-targets.generated.ts';
import { saveDraft } from './drafts.ts';
import { forgetHanded, handOver } from './handed.ts';
import { openComposer } from './panel.ts';
import { loadStored } from './storage.ts';
import type { Work } from './wake.ts';

/** Id of the menu entry; browser/names-in-browser.ts makes it. */
export const shareEntry = 'share';

/** Makes the draft and keeps it. The composer gets it also where the browser cannot save, and says so. */
async function share(clicked: Clicked, id: string): Promise<void> {
  const { places } = (await loadStored()).compose;
  const fresh = draftFrom(clicked, id, Date.now(), places.length ? places : defaultTargets);
  await handOver(fresh).catch(() => undefined);
  const isKept = await saveDraft(fresh, {}).then(
    () => true,
    () => false,
  );
  if (isKept) await forgetHanded(id).catch(() => undefined);
}

/** Answers that menu: a new draft with what was clicked on, in the composer. */
export const answerShareMenu: Work['chosen'] = (info, tab) => {
  if (info.menuItemId !== shareEntry) return;
  const draft = crypto.randomUUID();
  openComposer(`?draft=${draft}`, tab?.windowId);
  const isPrivate = isPrivatePage(info.pageUrl ?? '');
  const clicked = { ...info, pageUrl: isPrivate ? undefined : info.pageUrl, title: isPrivate ? undefined : tab?.title };
  return share(clicked, draft);
};

/** Answers the keyboard command. */
export const answerComposeCommand: Work['pressed'] = (command, tab) => {
  if (command === 'compose') openComposer('', tab?.windowId);
};
