import { useEffect, useState } from 'preact/hooks';
import { dateInWords } from '../../core/catalogue/dates.ts';
import { localDay } from '../../core/settings/chip-tip.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { directory } from '../../data/catalogue/directory.generated.ts';
import { catalogueVersion, schemaVersion } from '../../data/catalogue/version.generated.ts';
import { language, t } from '../../data/messages/app.ts';
import type { Actions } from '../actions.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { useStored } from '../ui/use-stored.ts';
import { Erase } from './Erase.tsx';
import { type OwnActions, type OwnList, OwnPlatforms } from './OwnPlatforms.tsx';
import { type SiteActions, Sites } from './Sites.tsx';

const themes = ['auto', 'light', 'dark'] as const;

/** The settings page: every choice that was made, and the way back from each. */
export function Options({
  stored: first,
  own: firstOwn,
  policyOff,
  platforms,
  actions,
}: {
  stored: Stored;
  own: OwnList;
  /** Platforms for which the organisation keeps tips off. */
  policyOff: readonly string[];
  platforms: readonly string[];
  actions: Pick<Actions, 'change' | 'watch'> &
    SiteActions &
    OwnActions & {
      /** @returns what is left, if anything, and what is kept then */
      erase: () => Promise<{ left: 'sites' | 'values' | undefined; stored: Stored }>;
      loadOwn: () => Promise<OwnList>;
      watchOwn: (changed: (own: OwnList) => void) => () => void;
    };
}) {
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
      t('options.saved'),
    );
  const toggle = (id: string, on: boolean) =>
    when(
      change('settings', ({ off, ...others }) => ({ ...others, off: [...off.filter((one) => one !== id), ...(on ? [] : [id])] })),
      t('options.saved'),
    );
  const restore = (marks: Partial<Stored['tips']>) =>
    when(
      change('tips', (before) => ({ ...before, ...marks })),
      t('options.restored'),
    );
  const kept = directory.filter(({ id }) => platforms.includes(id) && policyOff.includes(id)).map(({ name }) => name);
  const inPages = settings.inPages !== 'off';

  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <p class="hint">{t('options.privacy')}</p>
      <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
      <p class="notice" role="status">
        {said}
      </p>
      <section aria-labelledby="in-pages">
        <h2 id="in-pages">{t('options.inPages')}</h2>
        <p class="hint">{t('options.inPagesText')}</p>
        <label class="choice">
          <input type="checkbox" checked={inPages} onChange={(event) => set({ inPages: event.currentTarget.checked ? 'on' : 'off' })} />
          {t('options.inPagesOn')}
        </label>
        {settings.hiddenOn === localDay(new Date()) && (
          <p class="banner">
            {t('options.today')}{' '}
            <button type="button" class="plain" onClick={() => set({ hiddenOn: '' })}>
              {t('options.todayBack')}
            </button>
          </p>
        )}
        <fieldset disabled={!inPages}>
          <legend>{t('options.sites')}</legend>
          <div class="choices">
            {directory
              .filter(({ id }) => platforms.includes(id))
              .map((entry) => (
                <label key={entry.id} class="choice">
                  <input
                    type="checkbox"
                    disabled={policyOff.includes(entry.id)}
                    checked={!settings.off.includes(entry.id)}
                    onChange={(event) => toggle(entry.id, event.currentTarget.checked)}
                  />
                  <Icon shapes={entry.icon} />
                  {entry.name}
                </label>
              ))}
          </div>
          {kept.length > 0 && <p class="hint">{t('options.byPolicy', { names: new Intl.ListFormat(language).format(kept) })}</p>}
        </fieldset>
      </section>
      <Sites sites={stored.sites.on} actions={actions} setStored={setStored} say={setSaid} />
      <OwnPlatforms list={own} setList={setOwn} actions={actions} />
      <section aria-labelledby="marked">
        <h2 id="marked">{t('options.hiddenTips')}</h2>
        {tips.hidden.length === 0 && tips.done.length === 0 && <p class="hint">{t('options.noneMarked')}</p>}
        {tips.hidden.length > 0 && (
          <p>
            {t('options.hiddenCount', { count: tips.hidden.length })}{' '}
            <button type="button" class="plain" onClick={() => restore({ hidden: [] })}>
              {t('options.restoreHidden')}
            </button>
          </p>
        )}
        {tips.done.length > 0 && (
          <p>
            {t('options.doneCount', { count: tips.done.length })}{' '}
            <button type="button" class="plain" onClick={() => restore({ done: [] })}>
              {t('options.restoreDone')}
            </button>
          </p>
        )}
      </section>
      <section>
        <fieldset>
          <legend>{t('options.theme')}</legend>
          {themes.map((theme) => (
            <label key={theme} class="choice">
              <input type="radio" name="theme" checked={settings.theme === theme} onChange={() => set({ theme })} />
              {t(`options.theme.${theme}`)}
            </label>
          ))}
        </fieldset>
      </section>
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
          {t('options.licences')}
        </a>
      </p>
      <p class="hint">{t('options.versions', { day: dateInWords(catalogueVersion, language), format: schemaVersion })}</p>
    </main>
  );
}
