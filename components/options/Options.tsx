import { useLayoutEffect, useState } from 'preact/hooks';
import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import { dateInWords } from '../../core/catalogue/dates.ts';
import { ownPlaces } from '../../core/settings/own-places.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { defaultTargets } from '../../data/catalogue/default-targets.generated.ts';
import { uiIcons } from '../../data/catalogue/ui-icons.generated.ts';
import { catalogueVersion, schemaVersion } from '../../data/catalogue/version.generated.ts';
import { language } from '../../data/messages/language.ts';
import { inOrder } from '../../data/messages/lists.ts';
import { s } from '../../data/messages/options.ts';
import type { Actions } from '../actions.ts';
import { CatalogueContext } from '../catalogue.ts';
import { Frame } from '../ui/Frame.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { useStored } from '../ui/use-stored.ts';
import { Erase } from './Erase.tsx';
import { Group } from './Group.tsx';
import { InPages } from './InPages.tsx';
import { type KeyActions, Keys } from './Keys.tsx';
import type { KeptCounts } from './kept-in-words.ts';
import { Language } from './Language.tsx';
import { MarkedTips } from './MarkedTips.tsx';
import { type OwnActions, type OwnList, OwnPlatforms } from './OwnPlatforms.tsx';
import { SaveAndLoad, type SavedActions } from './SaveAndLoad.tsx';
import { type SiteActions, Sites } from './Sites.tsx';
import { Themes } from './Themes.tsx';
import type { PlaceChoice } from './UsualPlaces.tsx';

interface Props {
  stored: Stored;
  own: OwnList;
  catalogue: WholeCatalogue;
  /** Platforms for which the organisation keeps tips off. */
  policyOff: readonly string[];
  /** Languages there are beside English, as BCP 47 tags. */
  languages: readonly string[];
  actions: Pick<Actions, 'change' | 'watch'> &
    SiteActions &
    OwnActions &
    KeyActions &
    SavedActions & {
      /** Keeps the group without waiting: the page is closing. */
      keepAtOnce: (key: 'group', group: Stored['group']) => void;
      countKept: () => Promise<KeptCounts | undefined>;
      /** @returns what is left, if anything, and what is kept then */
      erase: () => Promise<{ left: 'sites' | 'values' | undefined; stored: Stored }>;
      loadOwn: () => Promise<OwnList>;
      watchOwn: (changed: (own: OwnList) => void) => () => void;
    };
}

/** All platforms that somebody may use, by name: the catalogue's and those from files. */
function placesOf({ directory }: WholeCatalogue, { managed, added }: OwnList): PlaceChoice[] {
  const own = [...managed, ...added].map(({ id, name }) => ({ id, name, icon: uiIcons.website }));
  const others = directory.filter(({ id }) => !own.some((one) => one.id === id));
  return [...others, ...own].sort((a, b) => inOrder(a.name, b.name));
}

/** Where on the page something was done, so that it is said there. */
type Spot = 'in-pages' | 'look' | 'added' | 'marked';

/** What is on the page now, and how it changes. */
function useSettings({ stored: first, own: firstOwn, actions }: Pick<Props, 'stored' | 'own' | 'actions'>) {
  const { stored, setStored, failed, change } = useStored(first, actions);
  const [own, setOwn] = useState(firstOwn);
  const [said, setSaid] = useState<{ at?: Spot; words?: string }>({});
  /** Erasing begins another: what is half typed, chosen or could be taken back goes with the parts that hold it. */
  const [life, setLife] = useState(0);
  const { watchOwn } = actions;
  useLayoutEffect(() => watchOwn(setOwn), [watchOwn]);
  useTheme(stored.settings.theme);

  /** Says it when it is done, and never before; what could not be done is said in its own place. */
  const when = (at: Spot, saving: Promise<boolean>, words: string) => {
    setSaid({});
    saving.then((isSaved) => isSaved && setSaid({ at, words }));
  };
  const set = (at: Spot, edit: (before: Stored['settings']) => Partial<Stored['settings']>) =>
    when(
      at,
      change('settings', (before) => ({ ...before, ...edit(before) })),
      s('options.saved'),
    );
  const spot = (at: Spot) => (
    <p class="notice" role="status">
      {said.at === at && said.words}
    </p>
  );
  const erase = async () => {
    setSaid({});
    setLife((before) => before + 1);
    const { left, stored } = await actions.erase();
    setStored(stored);
    setOwn(await actions.loadOwn());
    setLife((before) => before + 1);
    return left;
  };
  return { stored, setStored, failed, change, own, setOwn, life, when, set, spot, setSaid, erase };
}

/** The settings page: who the person writes for, every choice that was made, and the way back from each. */
export function Options({ policyOff, languages, catalogue, actions, ...first }: Props) {
  const { stored, setStored, failed, change, own, setOwn, life, when, set, spot, setSaid, erase } = useSettings({ ...first, actions });
  const { settings, tips } = stored;
  const large = catalogue.directory.filter(({ inPage }) => inPage === 'always').map(({ id }) => id);
  const offered = [...ownPlaces(stored), ...defaultTargets, ...large];

  return (
    <Frame page="options">
      <main id="main" tabIndex={-1} class="options">
        <div>
          <h1>{s('options.title')}</h1>
          <p class="hint">{s('options.privacy')}</p>
        </div>
        <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
        <Group
          key={`group-${life}`}
          group={stored.group}
          places={placesOf(catalogue, own)}
          offered={offered}
          change={(edit) => change('group', edit)}
          keepAtOnce={(group) => actions.keepAtOnce('group', group)}
        />
        <CatalogueContext.Provider value={catalogue}>
          <InPages
            settings={settings}
            policyOff={policyOff}
            first={offered}
            set={(next) => set('in-pages', () => next)}
            toggle={(id, on) => set('in-pages', ({ off }) => ({ off: [...off.filter((one) => one !== id), ...(on ? [] : [id])] }))}
            said={spot('in-pages')}
          />
        </CatalogueContext.Provider>
        <section aria-labelledby="look">
          <h2 id="look">{s('options.look')}</h2>
          <Language languages={languages} language={settings.language} choose={(next) => set('look', () => ({ language: next }))} />
          <Themes theme={settings.theme} choose={(theme) => set('look', () => ({ theme }))} />
          {spot('look')}
        </section>
        <Keys loadShortcuts={actions.loadShortcuts} openShortcuts={actions.openShortcuts} />
        <Sites
          sites={stored.sites.on}
          actions={actions}
          setStored={setStored}
          say={(words) => setSaid({ at: 'added', words })}
          said={spot('added')}
        />
        <OwnPlatforms key={`own-${life}`} list={own} setList={setOwn} actions={actions} />
        <MarkedTips
          tips={tips}
          restore={(marks) =>
            when(
              'marked',
              change('tips', (before) => ({ ...before, ...marks })),
              s('options.restored'),
            )
          }
          said={spot('marked')}
        />
        <SaveAndLoad key={`saved-${life}`} {...actions} />
        <Erase count={actions.countKept} erase={erase} />
        <footer>
          <a href="licences.txt" target="_blank" rel="noopener">
            {s('options.licences')}
          </a>
          <p class="hint">{s('options.versions', { day: dateInWords(catalogueVersion, language), format: schemaVersion })}</p>
        </footer>
      </main>
    </Frame>
  );
}
