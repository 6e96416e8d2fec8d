import type { Stored } from '../../core/settings/stored.ts';
import { s } from '../../data/messages/options.ts';

type Theme = Stored['settings']['theme'];

const themes = ['auto', 'light', 'dark'] as const satisfies readonly Theme[];

/** Which colours the pages have. */
export function Themes({ theme: chosen, choose }: { theme: Theme; choose: (theme: Theme) => void }) {
  return (
    <fieldset>
      <legend>{s('options.theme')}</legend>
      <div class="choices">
        {themes.map((theme) => (
          <label key={theme} class="choice">
            <input type="radio" name="theme" checked={chosen === theme} onChange={() => choose(theme)} />
            {s(`options.theme.${theme}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
