import { useState } from 'preact/hooks';
import type { Carry } from '../../core/carry.ts';
import type { Carried } from '../../core/draft.ts';
import type { Version } from '../../core/version.ts';
import { language } from '../../data/messages/app.ts';
import { c } from '../../data/messages/compose.ts';
import { Field } from '../Field.tsx';
import { Icon } from '../Icon.tsx';

interface Props {
  carry: Carry;
  version: Version;
  /** Of the place. */
  name: string;
  carried: Carried | undefined;
  open: (address: string) => void;
  copy: (text: string) => Promise<void>;
  mark: (carried: Carried) => void;
}

type Said = 'nothing' | 'copied' | 'copied-only' | 'failed';

const sayings = {
  nothing: '',
  copied: c('carry.copied'),
  'copied-only': c('carry.copiedOnly'),
  failed: c('carry.notCopied'),
} as const;

/** The honest word for what the page that opens will have in it. */
export function wayOf({ way, copies }: Carry): string {
  return way === 'text-and-link' && copies !== undefined ? c('carry.way.copied') : c(`carry.way.${way}`);
}

/** The buttons that carry one version over, and what has become of it. Opening posts nothing. */
export function Carrying({ carry, version, name, carried = {}, open, copy, mark }: Props) {
  const [said, setSaid] = useState<Said>('nothing');
  const { address, copies, needsServer, tooLong } = carry;
  const [first = '', ...rest] = version.parts;

  const tryCopy = async (text: string, then: Said) => {
    try {
      await copy(text);
      setSaid(then);
    } catch {
      setSaid('failed');
    }
  };
  const go = async () => {
    // Copied before the new tab takes the focus away.
    if (copies !== undefined) await tryCopy(copies, 'copied');
    if (address) open(address);
    mark({ ...carried, opened: Date.now() });
  };
  const time = carried.opened && new Date(carried.opened).toLocaleString(language, { timeStyle: 'short', dateStyle: 'medium' });

  return (
    <div class="carrying">
      <p class="hint">{wayOf(carry)}</p>
      {tooLong && <p class="hint">{c('carry.tooLong')}</p>}
      {needsServer && <p class="banner">{c('carry.server')}</p>}
      <div class="actions">
        {address && (
          <button type="button" class="primary" onClick={go} data-next={carried.opened ? undefined : name}>
            {copies === undefined ? c('carry.open', { name }) : c('carry.copyOpen', { name })} <Icon name="open" size={16} />
          </button>
        )}
        <button
          type="button"
          class="second"
          aria-label={c('carry.copyFor', { name })}
          onClick={() => tryCopy(copies ?? first, 'copied-only')}
        >
          <Icon name="copy" size={16} /> {c('carry.copy')}
        </button>
        {rest.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
          <button key={at} type="button" class="second" onClick={() => tryCopy(part, 'copied-only')}>
            <Icon name="copy" size={16} /> {c('carry.copyPart', { at: at + 2 })}
          </button>
        ))}
      </div>
      <p class="notice" role="status">
        {sayings[said]}
      </p>
      {said === 'failed' && <textarea readOnly rows={3} aria-label={c('carry.copyFor', { name })} value={copies ?? first} />}
      {carried.opened && (
        <div class="carried">
          <p class="hint">{c('carry.wasOpened', { time: time ?? '' })}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={carried.posted !== undefined}
              onChange={(event) => mark({ ...carried, posted: event.currentTarget.checked ? Date.now() : undefined })}
            />
            {c('carry.posted', { name })}
          </label>
          {carried.posted && (
            <Field label={c('carry.post', { name })} hint={c('carry.postHint')}>
              {(tied) => (
                <input
                  {...tied}
                  type="url"
                  dir="ltr"
                  value={carried.post ?? ''}
                  onInput={(event) => mark({ ...carried, post: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
        </div>
      )}
    </div>
  );
}
