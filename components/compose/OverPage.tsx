import { useEffect, useRef, useState } from 'preact/hooks';
import type { Carried } from '../../core/drafts/draft.ts';
import { ownPlaces } from '../../core/settings/own-places.ts';
import { c } from '../../data/messages/compose.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { late } from '../ui/late.ts';
import { NameBook } from './names/NameBook.tsx';
import { useTargetActions } from './targets/use-target-actions.ts';
import type { ComposeActions, Composing } from './use-composing.ts';

const OtherPlaces = late(async () => (await import('./targets/OtherPlaces.tsx')).OtherPlaces);
const Rumour = late(async () => (await import('./writing/Rumour.tsx')).Rumour);
const Export = late(async () => (await import('./drafts/Export.tsx')).Export);
const LoadDraft = late(async () => (await import('./drafts/LoadDraft.tsx')).LoadDraft);
const WhereItWent = late(async () => (await import('./round/WhereItWent.tsx')).WhereItWent);

/** What lies over the page, one at a time. */
export type Over = 'places' | 'names' | 'rumour' | 'download' | 'load' | 'log';

/** What lies over the page: it is opened by somebody, or asked for by another part. */
export function useOver({ nameWanted, serverWanted }: Composing) {
  const [over, show] = useState<Over>();
  const next = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (over) return;
    next.current?.();
    next.current = undefined;
  }, [over]);
  useEffect(() => {
    if (nameWanted) show('names');
  }, [nameWanted]);
  useEffect(() => {
    if (serverWanted) show('places');
  }, [serverWanted]);
  return {
    over,
    show,
    /** @param then is called once the page below takes the focus again */
    close: (then?: () => void) => {
      next.current = then;
      show(undefined);
    },
  };
}

const titles = {
  places: 'places.title',
  names: 'more.names',
  rumour: 'more.rumour',
  download: 'more.download',
  load: 'more.load',
  log: 'more.log',
} as const;

interface OverProps {
  on: Composing;
  over: Over;
  close: (then?: () => void) => void;
  logShare: (target: string, carried: Carried) => void;
  download: ComposeActions['download'];
}

/** What is needed now and then, over the page. */
export function OverPage({ on, over, close, logShare, download }: OverProps) {
  const { drafts, draft, stored, book, platforms, chosen } = on;
  const targetActions = useTargetActions(on);
  return (
    <Dialog
      title={c(titles[over])}
      closeLabel={c('more.close')}
      closed={() => {
        on.wantName(undefined);
        on.wantServer(undefined);
        close();
      }}
    >
      {over === 'places' && (
        <OtherPlaces
          targets={platforms}
          chosen={draft.places}
          own={ownPlaces(stored)}
          serverWanted={on.serverWanted}
          servers={stored.compose.servers}
          limits={stored.compose.limits}
          actions={targetActions}
        />
      )}
      {over === 'names' && (
        <NameBook
          book={book}
          change={on.changeBook}
          targets={platforms}
          chosen={draft.places}
          nameWanted={on.nameWanted}
          done={() => on.wantName(undefined)}
        />
      )}
      {over === 'rumour' && (
        <Rumour
          language={draft.language}
          make={(text) => {
            drafts.start({ text });
            close(on.toCore);
          }}
        />
      )}
      {over === 'download' && (
        <Export
          draft={draft}
          versions={() => chosen.map((target) => ({ version: on.computeNow(target), name: target.name }))}
          download={download}
        />
      )}
      {over === 'load' && <LoadDraft take={(found) => drafts.duplicate(found, found.name)} />}
      {over === 'log' && <WhereItWent targets={chosen} carried={draft.carried} logShare={logShare} />}
    </Dialog>
  );
}
