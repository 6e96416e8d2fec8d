import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Tied {
  id: string;
  /** Without this, browsers write what is typed into files of their own, to fill it in again later. */
  autocomplete: 'off';
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
}

interface Props {
  label: string;
  /** Said after the name of the field, not as a part of it. */
  hint?: string | undefined;
  /** What is typed there is wrong, and the hint says how to mend it. */
  wrong?: boolean;
  /** The control, with what ties it to its label and hint. */
  children: (tied: Tied) => ComponentChildren;
}

/** A field with its label above and a hint below. */
export function Field({ label, hint, wrong = false, children }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        id,
        autocomplete: 'off',
        ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
        ...(wrong ? { 'aria-invalid': true } : {}),
      })}
      {hint && (
        <small id={`${id}-hint`} class={wrong ? 'wrong' : undefined}>
          {hint}
        </small>
      )}
    </div>
  );
}
