import { s } from '../../data/messages/options.ts';

/** What is left of a page after everything was erased in another one: nothing that was on it, and a way to begin anew. */
export function Erased({ begin }: { begin: () => void }) {
  return (
    <main class="erased">
      <h1>{s('erased.title')}</h1>
      <p>{s('erased.text')}</p>
      <button type="button" class="primary" onClick={begin}>
        {s('erased.begin')}
      </button>
    </main>
  );
}
