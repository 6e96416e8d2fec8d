import { useLayoutEffect, useState } from 'preact/hooks';
import { s } from '../../data/messages/options.ts';

/** Keys of the keyboard as this page asks the browser for them. */
export interface KeyActions {
  /** What is done by keys, and by which; nothing on a phone. */
  loadShortcuts: () => Promise<{ name: string; keys: string }[]>;
  /** Opens the browser's own page for them. @returns whether it opened */
  openShortcuts: () => Promise<boolean>;
}

/** Which keys do something, and the way to change them: only the browser itself can. */
export function Keys({ loadShortcuts, openShortcuts }: KeyActions) {
  const [all, setAll] = useState<{ name: string; keys: string }[]>([]);
  const [isClosed, setClosed] = useState(false);
  useLayoutEffect(() => {
    let isOver = false;
    const look = () => loadShortcuts().then((found) => isOver || setAll(found));
    void look();
    // The person comes back from the page where they are changed.
    addEventListener('focus', look);
    return () => {
      isOver = true;
      removeEventListener('focus', look);
    };
  }, [loadShortcuts]);
  const known = all.filter(({ name }) => name === 'compose');
  if (!known.length) return null;
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{s('options.keys')}</h2>
      <dl class="keys">
        {known.map(({ name, keys }) => (
          <div key={name}>
            <dt>{s('options.keys.compose')}</dt>
            <dd>{keys ? <kbd lang="en">{keys}</kbd> : s('options.keys.none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="second" onClick={async () => setClosed(!(await openShortcuts()))}>
        {s('options.keys.change')}
      </button>
      <p class="notice" role="status">
        {isClosed && s('options.keys.where')}
      </p>
    </section>
  );
}
