import { dateInWords } from '../../../core/catalogue/dates.ts';
import type { Carried } from '../../../core/drafts/draft.ts';
import type { HandOff } from '../../../core/sharing/hand-off.ts';
import { c } from '../../../data/messages/compose.ts';
import { language } from '../../../data/messages/language.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { goToVersion } from './go-to-version.ts';

interface Props {
  carried: Carried;
  /** When its page was opened, in ms since 1970. */
  opened: number;
  /** The other way there, for the day the page opens empty. */
  fallback: HandOff | undefined;
  /** The day its page was last seen working, as "2026-01-31". */
  seen: string;
  name: string;
  /** Where to go on; only at the target that was opened last. */
  next: { id: string; name: string } | undefined;
  openFallback: () => void;
  logShare: (carried: Carried) => void;
}

/** What has become of a version after its page was opened: the person says so, nobody looks. */
export function ShareLog({ carried, opened, fallback, seen, name, next, openFallback, logShare }: Props) {
  const time = new Date(opened).toLocaleString(language, { timeStyle: 'short', dateStyle: 'medium' });
  return (
    <div class="share-log">
      <p class="hint">{c('carry.wasOpened', { time })}</p>
      {fallback?.address && (
        <Disclosure class="doubt" summary={<span>{c('carry.empty')}</span>}>
          {() => (
            <>
              <p>{c('carry.emptyHint')}</p>
              <p class="hint">{c('carry.seen', { date: dateInWords(seen, language) })}</p>
              <button type="button" class="second" onClick={() => openFallback()}>
                {fallback.copies === undefined ? c('carry.otherOpen') : c('carry.other')} <Icon name="open" size={16} />
              </button>
            </>
          )}
        </Disclosure>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={carried.posted !== undefined}
          onChange={(event) => logShare({ ...carried, posted: event.currentTarget.checked ? Date.now() : undefined })}
        />
        {c('carry.posted', { name })}
      </label>
      {next && (
        <button type="button" class="plain" onClick={() => goToVersion(next.id)}>
          {c('carry.next', { name: next.name })}
        </button>
      )}
      {carried.posted && (
        <Field label={c('carry.post', { name })} hint={c('carry.postHint')}>
          {(tied) => (
            <input
              {...tied}
              type="url"
              dir="ltr"
              value={carried.post ?? ''}
              onInput={(event) => logShare({ ...carried, post: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
