import { useState } from 'preact/hooks';
import { readServer } from '../../core/server-name.ts';
import type { PlatformPlace } from '../../core/writing-places.ts';
import { c } from '../../data/messages/compose.ts';

/** An address that shows the form and is nobody's: RFC 2606. */
const example = 'social.example.org';

interface Props {
  place: PlatformPlace;
  host: string | undefined;
  limit: number | undefined;
  setHost: (host: string | undefined) => void;
  setLimit: (limit: number | undefined) => void;
}

/** Which server of a platform the person is on, and how much a post holds there. Asked of nobody but the person. */
export function Server({ place: { id, name, rules }, host, limit, setHost, setLimit }: Props) {
  const [typed, setTyped] = useState(host ?? '');
  const wrong = typed.trim() !== '' && !readServer(typed);
  return (
    <div class="server">
      <label class="field">
        <span>{c('places.server', { name })}</span>
        <input
          dir="ltr"
          autocapitalize="off"
          spellcheck={false}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`server-${id}`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setHost(readServer(event.currentTarget.value));
          }}
        />
        <small id={`server-${id}`}>{wrong ? c('places.serverWrong', { example }) : c('places.serverHint', { example })}</small>
      </label>
      {rules.text.unit === 'urls-23' && rules.text.most && (
        <label class="field">
          <span>{c('places.limit')}</span>
          <input
            type="number"
            min={1}
            max={100_000}
            inputMode="numeric"
            value={limit ?? ''}
            onInput={(event) => {
              const given = event.currentTarget.valueAsNumber;
              setLimit(given > 0 && given <= 100_000 ? Math.floor(given) : undefined);
            }}
          />
          <small>{c('places.limitHint', { count: rules.text.most })}</small>
        </label>
      )}
    </div>
  );
}
