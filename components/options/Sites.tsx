import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Stored } from '../../core/settings/stored.ts';
import { t } from '../../data/messages/app.ts';
import { s } from '../../data/messages/options.ts';
import type { Actions } from '../actions.ts';

export interface SiteActions extends Pick<Actions, 'allowSite' | 'forgetSite'> {
  /** Whether the browser lets us into the pages of a host now. */
  isAllowed: (host: string) => Promise<boolean>;
  /** Tells when a permission comes or goes. @returns the function that ends it */
  watchPermissions: (changed: () => void) => () => void;
}

interface Props {
  /** Sites the person said yes to, with their platforms. */
  sites: Stored['sites']['on'];
  actions: SiteActions;
  setStored: (stored: Stored) => void;
  say: (words: string) => void;
  /** What was done here last. */
  said: ComponentChildren;
}

/** Sites that were added one by one: what holds for each, and the way back. */
export function Sites({ sites, actions, setStored, say, said }: Props) {
  const { isAllowed, watchPermissions } = actions;
  const hosts = Object.keys(sites);
  const all = hosts.join(' ');
  const [kept, setKept] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    let isOver = false;
    const ask = async () => {
      const names = all.split(' ').filter(Boolean);
      // Where the browser does not answer, nothing is said of it.
      const allowed = await Promise.all(names.map((host) => isAllowed(host).catch(() => true)));
      if (!isOver) setKept(names.filter((_, i) => !allowed[i]));
    };
    void ask();
    const end = watchPermissions(ask);
    return () => {
      isOver = true;
      end();
    };
  }, [all, isAllowed, watchPermissions]);

  const forget = (host: string) => {
    say('');
    actions.forgetSite(host).then(
      ({ stored, stays }) => {
        setStored(stored);
        say(s(stays ? 'options.removedStays' : 'options.removed', { host }));
      },
      () => say(t('storage.unsaved')),
    );
  };
  const allow = (host: string) => {
    say('');
    // Straight from the press: the browser asks nobody otherwise.
    actions.allowSite(host, sites[host] as string).then(
      (shows) => say(s(shows ? 'options.allowed' : 'options.refused', { host })),
      () => say(t('storage.unsaved')),
    );
  };
  return (
    <section aria-labelledby="added">
      <h2 id="added">{s('options.added')}</h2>
      {hosts.length === 0 && <p class="hint">{s('options.addedNone')}</p>}
      {hosts.map((host) => (
        <div key={host} class="site">
          {kept.includes(host) && (
            <p class="hint">
              <b>{host}</b> {s('options.notAllowed')}
            </p>
          )}
          <p class="actions">
            <button type="button" class="second" onClick={() => forget(host)}>
              {s('options.remove', { host })}
            </button>
            {kept.includes(host) && (
              <button type="button" class="second" onClick={() => allow(host)}>
                {s('options.allow', { host })}
              </button>
            )}
          </p>
        </div>
      ))}
      {said}
    </section>
  );
}
