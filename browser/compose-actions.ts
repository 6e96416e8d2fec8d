import { copyImage, copyText } from './clipboard.ts';
import { download } from './download.ts';
import { changeBook, watchBook } from './drafts.ts';
import { changeKit, watchKit } from './kit.ts';
import { getPicture, picturesSize, putPicture, sweepPictures } from './picture-store.ts';
import { changeStored, watchStored } from './storage.ts';
import { openAddress, openOwnPage } from './tabs.ts';

/** What the composer asks of the browser. @param page its address: beside a page, it can go on in a tab */
export const composeActions = ({ pathname }: Location) => ({
  open: openAddress,
  copy: copyText,
  change: changeStored,
  watch: watchStored,
  book: { change: changeBook, watch: watchBook },
  kit: { change: changeKit, watch: watchKit },
  openInTab:
    pathname === '/sidepanel.html'
      ? (draft: string | undefined) => openOwnPage(`compose.html?${draft ? `draft=${draft}` : 'new'}`)
      : undefined,
  download,
  help: () => openOwnPage('help.html'),
  pictures: { put: putPicture, get: getPicture, size: picturesSize, release: sweepPictures, copy: copyImage, download },
  reload: () => location.reload(),
});
