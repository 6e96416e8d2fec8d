import type { RefObject } from 'preact';

interface Props {
  label: string;
  field: RefObject<HTMLInputElement | null>;
  choose: (file: File | undefined) => void;
}

/** Asks for a JSON file. */
export function FileField({ label, field, choose }: Props) {
  return (
    <label class="field file">
      <span>{label}</span>
      <input
        ref={field}
        type="file"
        autocomplete="off"
        accept=".json,application/json"
        // Emptied, so that a file that was mended can be chosen again.
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => choose(event.currentTarget.files?.[0])}
      />
    </label>
  );
}
