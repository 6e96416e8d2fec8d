import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { dateInWords } from '../../core/catalogue/dates.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { catalogueVersion, schemaVersion } from '../../data/catalogue/version.generated.ts';
import { language } from '../../data/messages/language.ts';
import { s } from '../../data/messages/options.ts';
import type { Actions } from '../actions.ts';
import { CatalogueContext } from '../catalogue.ts';
import { Frame } from '../ui/Frame.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { useStored } from '../ui/use-stored.ts';
import { Erase } from './Erase.tsx';
import { InPages } from './InPages.tsx';
import { Language } from './Language.tsx';
import { MarkedTips } from './MarkedTips.tsx';
import { type OwnActions, type OwnList, OwnPlatforms } from './OwnPlatforms.tsx';
import { type SiteActions, Sites } from './Sites.tsx';
import { Themes } from './Themes.tsx';

interface Props {
  stored: Stored;
  own: OwnList;
  catalogue: Catalogue;
  /** Platforms for which the organisation keeps tips off. */
  policyOff: readonly string[];
  /** Languages there are beside English, as BCP 47 tags. */
  languages: readonly string[];
  actions: Pick<Actions, 'change' | 'watch'> &
    SiteActions &
    OwnActions & {
      /** @returns what is left, if anything, and what is kept then */
      erase: () => Promise<{ left: 'sites' | 'values' | undefined; stored: Stored }>;
      loadOwn: () => Promise<OwnList>;
      watchOwn: (changed: (own: OwnList) => void) => () => void;
    };
}

/** The settings page: every choice that was made, and the way back from each. */
export function Options({ stored: first, own: firstOwn, policyOff, languages, catalogue, actions }: Props) {
  const { stored, setStored, failed, change } = useStored(first, actions);
  const [own, setOwn] = useState(firstOwn);
  const [said, setSaid] = useState('');
  const { settings, tips } = stored;
  const { watchOwn } = actions;
  useEffect(() => watchOwn(setOwn), [watchOwn]);
  useTheme(settings.theme);

  /** Says it when it is done, and never before; what could not be done is said in its own place. */
  const when = (saving: Promise<boolean>, words: string) => {
    setSaid('');
    saving.then((isSaved) => isSaved && setSaid(words));
  };
  const set = (next: Partial<Stored['settings']>) =>
    when(
      change('settings', (before) => ({ ...before, ...next })),
      s('options.saved'),
    );
  const toggle = (id: string, on: boolean) =>
    when(
      change('settings', ({ off, ...others }) => ({ ...others, off: [...off.filter((one) => one !== id), ...(on ? [] : [id])] })),
      s('options.saved'),
    );
  const restore = (marks: Partial<Stored['tips']>) =>
    when(
      change('tips', (before) => ({ ...before, ...marks })),
      s('options.restored'),
    );

  return (
    <Frame page="options">
      <main id="main" tabIndex={-1} class="options">
        <h1>{s('options.title')}</h1>
        <p class="hint">{s('options.privacy')}</p>
        <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
        <p class="notice" role="status">
          {said}
        </p>
        <CatalogueContext.Provider value={catalogue}>
          <InPages settings={settings} policyOff={policyOff} set={set} toggle={toggle} />
        </CatalogueContext.Provider>
        <Sites sites={stored.sites.on} actions={actions} setStored={setStored} say={setSaid} />
        <OwnPlatforms list={own} setList={setOwn} actions={actions} />
        <MarkedTips tips={tips} restore={restore} />
        <Language languages={languages} language={settings.language} choose={(language) => set({ language })} />
        <Themes theme={settings.theme} choose={(theme) => set({ theme })} />
        <Erase
          erase={async () => {
            setSaid('');
            const { left, stored } = await actions.erase();
            setStored(stored);
            setOwn(await actions.loadOwn());
            return left;
          }}
        />
        <p>
          <a href="licences.txt" target="_blank" rel="noopener">
            {s('options.licences')}
          </a>
        </p>
        <p class="hint">{s('options.versions', { day: dateInWords(catalogueVersion, language), format: schemaVersion })}</p>
      </main>
    </Frame>
  );
}
