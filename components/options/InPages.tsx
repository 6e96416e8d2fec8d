import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { localDay } from '../../core/settings/chip-tip.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { allOf } from '../../data/messages/lists.ts';
import { s } from '../../data/messages/options.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  settings: Stored['settings'];
  /** Platforms for which the organisation keeps tips off. */
  policyOff: readonly string[];
  /** Ids of platforms to show at once; the others are one press away. */
  first: readonly string[];
  set: (next: Partial<Stored['settings']>) => void;
  toggle: (platform: string, on: boolean) => void;
  /** What was done here last. */
  said: ComponentChildren;
}

/** How many sites show before the others. */
const few = 4;

/** Whether tips show in pages, and on which of the named platforms. */
export function InPages({ settings, policyOff, first, set, toggle, said }: Props) {
  const [isOpen, setOpen] = useState(false);
  const named = useWholeCatalogue().directory.filter(({ inPage }) => inPage === 'always');
  // Decided once: a site must not go away when it is switched on again.
  const [atOnce] = useState(() => {
    const known = first.filter((id) => named.some((entry) => entry.id === id));
    return [...new Set([...known.slice(0, few), ...settings.off])];
  });
  const known = atOnce.map((id) => named.find((entry) => entry.id === id)).filter((entry) => entry !== undefined);
  const rest = named.filter((entry) => !known.includes(entry));
  const kept = named.filter(({ id }) => policyOff.includes(id)).map(({ name }) => name);
  // Nobody has said yes yet: none show, so it is not on.
  const inPages = settings.inPages === 'on';
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
          {[...known, ...(isOpen ? rest : [])].map((entry) => (
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
        {rest.length > 0 && (
          <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? s('options.sitesFewer') : s('options.sitesMore', { count: rest.length })}
          </button>
        )}
        {kept.length > 0 && <p class="hint">{s('options.byPolicy', { names: allOf(kept) })}</p>}
      </fieldset>
      {said}
    </section>
  );
}
