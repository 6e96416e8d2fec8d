import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readServer } from '../../../core/names/server-name.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { c } from '../../../data/messages/compose.ts';
import { Field } from '../../ui/Field.tsx';

/** A host that belongs to nobody: RFC 2606. */
const example = 'social.example.org';

interface Props {
  target: PlatformPlace;
  host: string | undefined;
  limit: number | undefined;
  /** The person wants to name it. A new object at each press, so that the field takes the focus again. */
  asked: object | undefined;
  setHost: (host: string | undefined) => void;
  setLimit: (limit: number | undefined) => void;
}

/** Which server of a platform the person is on, and how much a post holds there. Asked of nobody but the person. */
export function ServerFields({ target: { name, rules }, host, limit, asked, setHost, setLimit }: Props) {
  const [typed, setTyped] = useState(host ?? '');
  const [typing, setTyping] = useState(false);
  const hostField = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (asked) hostField.current?.focus();
  }, [asked]);
  // Not before the person has finished typing.
  const wrong = !typing && typed.trim() !== '' && !readServer(typed);
  return (
    <div class="server">
      <Field
        label={c('places.server', { name })}
        wrong={wrong}
        hint={wrong ? c('places.serverWrong', { example }) : c('places.serverHint', { example })}
      >
        {(tied) => (
          <input
            {...tied}
            ref={hostField}
            dir="ltr"
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setHost(readServer(event.currentTarget.value));
            }}
          />
        )}
      </Field>
      {rules.text.unit === 'urls-23' && rules.text.most && (
        <Field label={c('places.limit')} hint={c('places.limitHint', { count: rules.text.most })}>
          {(tied) => (
            <input
              {...tied}
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
          )}
        </Field>
      )}
    </div>
  );
}
