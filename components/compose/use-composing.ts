import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import type { NameEntry } from '../../core/drafts/draft.ts';
import type { DraftStore } from '../../core/drafts/draft-store.ts';
import type { Stored } from '../../core/settings/stored.ts';
import type { WritingKit } from '../../core/settings/writing-tools.ts';
import { outputPlaces, type WritingFacts, writingPlaces } from '../../core/versions/targets.ts';
import { versionOf, type WritingPlace } from '../../core/versions/version.ts';
import type { Actions } from '../actions.ts';
import { type KeptStore, useKept } from '../ui/use-kept.ts';
import { useStored } from '../ui/use-stored.ts';
import { useDrafts } from './drafts/use-drafts.ts';
import type { PictureKeeper } from './pictures/keeper.ts';
import { usePictures } from './pictures/use-pictures.ts';
import { type Tabs, useVersions } from './versions/use-versions.ts';

/** What the composer asks of the browser. */
export interface ComposeActions extends Pick<Actions, 'open' | 'copy' | 'change' | 'watch'> {
  book: KeptStore<readonly NameEntry[]>;
  kit: KeptStore<WritingKit>;
  /** Shows a draft on the whole page; missing there. */
  openInTab?: ((draft: string | undefined) => Promise<void>) | undefined;
  download: (name: string, type: string, text: string) => void;
  /** The files of pictures. */
  pictures: PictureKeeper;
  /** Opens the page for the day something goes wrong. */
  help: () => Promise<void>;
  /** Reads what is stored once more. */
  reload: () => void;
}

/** What the composer begins with. */
export interface ComposerProps {
  drafts: DraftStore;
  book: readonly NameEntry[];
  /** What the person keeps for writing. */
  kit: WritingKit;
  stored: Stored;
  /** With the person's own platforms in it. */
  catalogue: WholeCatalogue;
  writing: WritingFacts;
  /** What went wrong on the way here. */
  trouble: 'unread' | 'missing' | 'unsaved' | undefined;
  actions: ComposeActions;
}

export type Composing = ReturnType<typeof useComposing>;

/** The draft on screen with its targets and versions, what is stored beside it, and what parts of the page want of each other. */
export function useComposing({ drafts, book: initialBook, kit: initialKit, stored: initialStored, ...props }: ComposerProps) {
  const { catalogue, writing, actions } = props;
  const { stored, failed, change: changeStored } = useStored(initialStored, actions);
  const onScreen = useDrafts(drafts);
  const { draft } = onScreen;
  const pictures = usePictures(draft, onScreen.change, actions.pictures);
  const { kept: book, failed: bookFailed, change: changeBook } = useKept(initialBook, actions.book);
  const { kept: kit, failed: kitFailed, change: changeKit } = useKept(initialKit, actions.kit);
  const [nameWanted, wantName] = useState<{ key: string }>();
  const [serverWanted, wantServer] = useState<{ target: string }>();
  const [shortSms, setShortSms] = useState(false);
  /** The place whose version is on screen. */
  const [shownPlace, showVersion] = useState('');
  const core = useRef<HTMLTextAreaElement>(null);

  const { limits } = stored.compose;
  const platforms = useMemo(() => writingPlaces(catalogue, writing, limits), [catalogue, writing, limits]);
  const chosen = useMemo(
    () => draft.places.map((id) => platforms.find((target) => target.id === id)).filter((target) => target !== undefined),
    [draft.places, platforms],
  );
  const outputs = useMemo(() => outputPlaces(shortSms), [shortSms]);
  const all = useMemo(() => [...chosen, ...outputs], [chosen, outputs]);
  /** How the versions stand on screen. */
  const tabs = useRef<Tabs>({ here: [], elsewhere: [] });
  const versions = useVersions(draft, all, book, tabs);

  const now = useRef({ draft, book });
  now.current = { draft, book };
  /** A version of the text as it is now, drawn or not: the one on screen may be a few keys behind. */
  const computeNow = useCallback(
    (target: WritingPlace) => {
      const { draft: onScreen, book } = now.current;
      const { draft: latest } = drafts.get();
      return versionOf(latest.id === onScreen.id ? latest : onScreen, target, book);
    },
    [drafts],
  );

  return {
    ...onScreen,
    drafts,
    pictures,
    stored,
    /** Whether a setting, the name book or what is kept for writing could not be saved. */
    failed: failed || bookFailed || kitFailed,
    changeStored,
    book,
    changeBook,
    kit,
    changeKit,
    /** Who is to be put into the name book. A new object at each press. */
    nameWanted,
    wantName,
    /** The target whose server is to be named. A new object at each press. */
    serverWanted,
    wantServer,
    /** Whether a text message is shortened to one. */
    shortSms,
    setShortSms,
    shownPlace,
    showVersion,
    /** All targets there are, those chosen, and what reaches people on no platform. */
    platforms,
    chosen,
    outputs,
    versions,
    tabs,
    computeNow,
    /** The field of the message. */
    core,
    toCore: () => core.current?.focus(),
  };
}
