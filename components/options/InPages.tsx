import { localDay } from '../../core/settings/chip-tip.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { allOf } from '../../data/messages/lists.ts';
import { s } from '../../data/messages/options.ts';
import { useCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  settings: Stored['settings'];
  /** Platforms for which the organisation keeps tips off. */
  policyOff: readonly string[];
  set: (next: Partial<Stored['settings']>) => void;
  toggle: (platform: string, on: boolean) => void;
}

/** Whether tips show in pages, and on which of the named platforms. */
export function InPages({ settings, policyOff, set, toggle }: Props) {
  const named = useCatalogue().directory.filter(({ inPage }) => inPage === 'always');
  const kept = named.filter(({ id }) => policyOff.includes(id)).map(({ name }) => name);
  const inPages = settings.inPages !== 'off';
  return (
    <section aria-labelledby="in-pages">
      <h2 id="in-pages">{s('options.inPages')}</h2>
      <p class="hint">{s('options.inPagesText')}</p>
      <label class="choice">
        <input type="checkbox" checked={inPages} onChange={(event) => set({ inPages: event.currentTarget.checked ? 'on' : 'off' })} />
        {s('options.inPagesOn')}
      </label>
      {settings.hiddenOn === localDay(new Date()) && (
        <p class="banner">
          {s('options.today')}{' '}
          <button type="button" class="plain" onClick={() => set({ hiddenOn: '' })}>
            {s('options.todayBack')}
          </button>
        </p>
      )}
      <fieldset disabled={!inPages}>
        <legend>{s('options.sites')}</legend>
        <div class="choices">
          {named.map((entry) => (
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
        {kept.length > 0 && <p class="hint">{s('options.byPolicy', { names: allOf(kept) })}</p>}
      </fieldset>
    </section>
  );
}
