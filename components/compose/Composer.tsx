import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { isEmpty, type NameEntry } from '../../core/drafts/draft.ts';
import type { DraftStore } from '../../core/drafts/draft-store.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { outputPlaces, type WritingFacts, writingPlaces } from '../../core/versions/targets.ts';
import { versionOf, type WritingPlace } from '../../core/versions/version.ts';
import { c } from '../../data/messages/compose.ts';
import type { Actions } from '../actions.ts';
import { PageContext } from '../PageContext.tsx';
import { Notices } from '../ui/Notices.tsx';
import { Still } from '../ui/Still.tsx';
import { useTheme } from '../ui/theme.ts';
import { useStored } from '../ui/use-stored.ts';
import { Drafts } from './drafts/Drafts.tsx';
import { Export } from './drafts/Export.tsx';
import { Trouble } from './drafts/Trouble.tsx';
import { Unsaved } from './drafts/Unsaved.tsx';
import { useDrafts } from './drafts/use-drafts.ts';
import { Head } from './Head.tsx';
import { NameBook } from './names/NameBook.tsx';
import { type BookStore, useBook } from './names/use-book.ts';
import { Places } from './targets/Places.tsx';
import { Also } from './versions/Also.tsx';
import { having, useVersionActions } from './versions/use-version-actions.ts';
import { useVersions } from './versions/use-versions.ts';
import { Versions } from './versions/Versions.tsx';
import { AdviceList } from './writing/AdviceList.tsx';
import { Rumour } from './writing/Rumour.tsx';
import { Writing } from './writing/Writing.tsx';

/** What the composer asks of the browser. */
export interface ComposeActions extends Pick<Actions, 'open' | 'copy' | 'change' | 'watch'> {
  book: BookStore;
  /** Shows a draft on the whole page; missing there. */
  openInTab?: ((draft: string) => Promise<void>) | undefined;
  download: (name: string, type: string, text: string) => void;
  /** Reads what is kept once more. */
  reload: () => void;
}

interface Props {
  drafts: DraftStore;
  book: readonly NameEntry[];
  stored: Stored;
  /** With the person's own platforms in it. */
  catalogue: Catalogue;
  writing: WritingFacts;
  /** What went wrong on the way here. */
  trouble: 'unread' | 'missing' | 'unsaved' | undefined;
  actions: ComposeActions;
}

/** Write once, fit everywhere, carry it over. */
export function Composer({ drafts, book: firstBook, stored: firstStored, catalogue, writing, trouble, actions }: Props) {
  const { stored, failed, change: changeStored } = useStored(firstStored, actions);
  const { draft, kept, state, gone, change } = useDrafts(drafts);
  const { saveAgain, show, start, duplicate, remove, restore } = drafts;
  const { book, failed: bookFailed, change: changeBook } = useBook(firstBook, actions.book);
  const [wanted, setWanted] = useState<{ key: string }>();
  const [unnamed, setUnnamed] = useState<{ place: string }>();
  const core = useRef<HTMLTextAreaElement>(null);
  useTheme(stored.settings.theme);

  const { servers, limits } = stored.compose;
  const platforms = useMemo(() => writingPlaces(catalogue, writing, limits), [catalogue, writing, limits]);
  const chosen = useMemo(
    () => draft.places.map((id) => platforms.find((place) => place.id === id)).filter((place) => place !== undefined),
    [draft.places, platforms],
  );
  const [shortSms, setShortSms] = useState(false);
  const all = useMemo(() => [...chosen, ...outputPlaces(shortSms)], [chosen, shortSms]);
  const versions = useVersions(draft, all, book);

  const setCompose = (edit: (compose: Stored['compose']) => Partial<Stored['compose']>) =>
    changeStored('compose', (compose) => ({ ...compose, ...edit(compose) }));

  const now = useRef({ draft, book });
  now.current = { draft, book };
  /** A version at this moment, worked out while the person waits: what is shown may be a few keys behind. */
  const fresh = useCallback((place: WritingPlace) => versionOf(now.current.draft, place, now.current.book), []);

  const { openInTab } = actions;
  const versionActions = useVersionActions(change);

  return (
    <PageContext actions={actions} catalogue={catalogue}>
      <main class="composer">
        <Head openInTab={openInTab && (() => openInTab(draft.id))} />
        <Notices
          repaired={stored.repair.fields}
          failed={failed || bookFailed}
          seen={() => changeStored('repair', () => ({ fields: [] }))}
        />
        <Trouble trouble={trouble} again={actions.reload} />
        <Drafts
          drafts={kept}
          current={draft}
          gone={gone}
          show={(id) => {
            show(id);
            core.current?.focus();
          }}
          start={() => start()}
          rename={(name) => change({ name })}
          duplicate={duplicate}
          remove={remove}
          restore={restore}
        />
        <div class="columns">
          <div class="column">
            <Writing draft={draft} change={change} core={core} state={state} />
            <Unsaved
              failed={state === 'failed'}
              again={() => {
                saveAgain();
                core.current?.focus();
              }}
            />
            <Still of={[platforms, draft.places, draft.carried, versions, isEmpty(draft), unnamed, servers, limits, change]}>
              {() => (
                <Places
                  places={platforms}
                  chosen={draft.places}
                  choose={(places) => {
                    change({ places });
                    setCompose(() => ({ places }));
                  }}
                  versions={isEmpty(draft) ? {} : versions}
                  carried={draft.carried}
                  unnamed={unnamed}
                  servers={servers}
                  limits={limits}
                  setServer={(id, host) => setCompose((compose) => ({ servers: having(compose.servers, id, host) }))}
                  setLimit={(id, limit) => setCompose((compose) => ({ limits: having(compose.limits, id, limit) }))}
                />
              )}
            </Still>
            <AdviceList key={draft.id} draft={draft} places={chosen} versions={versions} change={change} />
            <Still of={[book, platforms, draft.places, wanted]}>
              {() => (
                <NameBook
                  book={book}
                  change={changeBook}
                  places={platforms}
                  chosen={draft.places}
                  wanted={wanted}
                  done={() => setWanted(undefined)}
                />
              )}
            </Still>
            <Still of={[draft.places]}>
              {() => (
                <Rumour
                  make={(text) => {
                    start({ text });
                    core.current?.focus();
                  }}
                />
              )}
            </Still>
          </div>
          <div class="column">
            <Versions
              draft={draft}
              places={chosen}
              versions={versions}
              servers={servers}
              fresh={fresh}
              addName={(key) => setWanted({ key })}
              nameServer={(place) => setUnnamed({ place })}
              {...versionActions}
            />
            {!isEmpty(draft) && (
              <>
                <Still of={[shortSms, versions]}>
                  {() => (
                    <Also
                      draft={draft}
                      short={shortSms}
                      setShort={setShortSms}
                      places={outputPlaces(shortSms)}
                      versions={versions}
                      fresh={fresh}
                      refuse={versionActions.refuse}
                    />
                  )}
                </Still>
                <Export
                  draft={draft}
                  versions={() => chosen.map((place) => ({ version: fresh(place), name: place.name }))}
                  download={actions.download}
                />
              </>
            )}
          </div>
        </div>
        <p class="hint">{c('privacy')}</p>
      </main>
    </PageContext>
  );
}
