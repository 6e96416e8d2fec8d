import { Words } from './Words.tsx';

/** What to do, one step after the other; nothing where there are none. */
export function Steps({ of: steps }: { of: readonly string[] }) {
  if (!steps.length) return null;
  return (
    <ol class="steps">
      {steps.map((step) => (
        <li key={step}>
          <Words of={step} />
        </li>
      ))}
    </ol>
  );
}
