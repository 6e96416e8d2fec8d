import type { Stored } from '../../core/settings/stored.ts';
import { t } from '../../data/messages/app.ts';

type Theme = Stored['settings']['theme'];

const themes = ['auto', 'light', 'dark'] as const satisfies readonly Theme[];

/** Which colours the pages have. */
export function Themes({ theme: chosen, choose }: { theme: Theme; choose: (theme: Theme) => void }) {
  return (
    <section>
      <fieldset>
        <legend>{t('options.theme')}</legend>
        {themes.map((theme) => (
          <label key={theme} class="choice">
            <input type="radio" name="theme" checked={chosen === theme} onChange={() => choose(theme)} />
            {t(`options.theme.${theme}`)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
