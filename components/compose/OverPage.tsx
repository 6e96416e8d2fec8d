import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  useLayoutEffect(() => {
    if (over) return;
    next.current?.();
    next.current = undefined;
  }, [over]);
  useLayoutEffect(() => {
    if (nameWanted) show('names');
  }, [nameWanted]);
  useLayoutEffect(() => {
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
  over: Over | undefined;
  close: (then?: () => void) => void;
  logShare: (target: string, carried: Carried) => void;
  download: ComposeActions['download'];
}

/** What people write in: closed half way, it is as it was when it is opened again. */
const keepsWords: readonly Over[] = ['names', 'rumour'];

/** What is needed now and then, over the page. */
export function OverPage({ over, close, ...props }: OverProps) {
  const { on } = props;
  const opened = useRef(new Set<Over>());
  if (over) opened.current.add(over);
  return (
    <>
      {[...opened.current]
        .filter((one) => one === over || keepsWords.includes(one))
        .map((one) => (
          <Dialog
            key={one}
            title={c(titles[one])}
            closeLabel={c('more.close')}
            isOpen={one === over}
            closed={() => {
              on.wantName(undefined);
              on.wantServer(undefined);
              close();
            }}
          >
            <Inside of={one} close={close} {...props} />
          </Dialog>
        ))}
    </>
  );
}

function Inside({ of, on, close, logShare, download }: Omit<OverProps, 'over'> & { of: Over }) {
  const { drafts, draft, stored, book, platforms, chosen } = on;
  const targetActions = useTargetActions(on);
  if (of === 'places')
    return (
      <OtherPlaces
        targets={platforms}
        chosen={draft.places}
        own={ownPlaces(stored)}
        serverWanted={on.serverWanted}
        servers={stored.compose.servers}
        limits={stored.compose.limits}
        actions={targetActions}
      />
    );
  if (of === 'names')
    return (
      <NameBook
        book={book}
        change={on.changeBook}
        targets={platforms}
        chosen={draft.places}
        nameWanted={on.nameWanted}
        done={() => on.wantName(undefined)}
      />
    );
  if (of === 'rumour')
    return (
      <Rumour
        language={draft.language}
        make={(text) => {
          drafts.start({ text });
          close(on.toCore);
        }}
      />
    );
  if (of === 'download')
    return (
      <Export
        draft={draft}
        versions={() => chosen.map((target) => ({ version: on.computeNow(target), name: target.name }))}
        download={download}
      />
    );
  if (of === 'load') return <LoadDraft take={(found) => drafts.duplicate(found, found.name)} />;
  const went = platforms.filter(({ id }) => draft.places.includes(id) || draft.carried[id]);
  return <WhereItWent targets={went} carried={draft.carried} logShare={logShare} />;
}
