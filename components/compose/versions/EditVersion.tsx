import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HandWritten } from '../../../core/drafts/draft.ts';
import type { Measure } from '../../../core/versions/measure.ts';
import { c } from '../../../data/messages/compose.ts';
import { Field } from '../../ui/Field.tsx';
import { Meter } from './Meter.tsx';

interface Props {
  /** What the person wrote, up to the last key; the version is worked out behind it and comes later. */
  text: HandWritten;
  name: string;
  language: string;
  hasTitle: boolean;
  /** How each part fits; worked out a little behind the keys. */
  meters: readonly Measure[];
  write: (text: HandWritten) => void;
}

/** A version under the person's own hand. From the first key on it no longer follows the message. */
export function EditVersion({ text: { title, parts }, name, language, hasTitle, meters, write }: Props) {
  const lang = language ? { lang: language } : {};
  const area = useRef<HTMLDivElement>(null);
  // In a layout effect, so that no key is lost between drawing and focus.
  useLayoutEffect(() => area.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  return (
    <div class="edit" ref={area}>
      {hasTitle && (
        <Field label={c('version.editingTitle', { name })}>
          {(tied) => (
            <input {...tied} dir="auto" {...lang} value={title} onInput={(event) => write({ title: event.currentTarget.value, parts })} />
          )}
        </Field>
      )}
      {parts.map((part, at) => {
        const meter = meters[at];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
          <div key={at} class={meter && !meter.fits ? 'over' : undefined}>
            <Field label={parts.length > 1 ? c('version.editingPart', { at: at + 1, name }) : c('version.editing', { name })}>
              {(tied) => (
                <textarea
                  {...tied}
                  dir="auto"
                  {...lang}
                  rows={parts.length > 1 ? 3 : 6}
                  value={part}
                  onInput={(event) => write({ title, parts: parts.map((one, i) => (i === at ? event.currentTarget.value : one)) })}
                />
              )}
            </Field>
            {meter && <Meter measure={meter} />}
          </div>
        );
      })}
    </div>
  );
}
