import type { Carried, Draft } from '../../../core/drafts/draft.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { c } from '../../../data/messages/compose.ts';
import { language } from '../../../data/messages/language.ts';
import { Field } from '../../ui/Field.tsx';

interface Props {
  /** Where it is for, and where it went before that was changed. */
  targets: readonly PlatformPlace[];
  carried: Draft['carried'];
  logShare: (target: string, carried: Carried) => void;
}

const inWords = (time: number) => new Date(time).toLocaleString(language, { timeStyle: 'short', dateStyle: 'medium' });

/** What has become of the message at each place, as the person says; nobody looks. Here it can be put right. */
export function WhereItWent({ targets, carried, logShare }: Props) {
  if (!targets.length) return <p class="empty">{c('round.logEmpty')}</p>;
  return (
    <ul class="went">
      {targets.map(({ id, name }) => {
        const { opened, posted, post = '' } = carried[id] ?? {};
        return (
          <li key={id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={posted !== undefined}
                onChange={(event) => logShare(id, { ...carried[id], posted: event.currentTarget.checked ? Date.now() : undefined })}
              />
              <span>
                {c('carry.posted', { name })}
                <small>
                  {posted ? c('round.postedAt', { time: inWords(posted) }) : opened ? c('carry.wasOpened', { time: inWords(opened) }) : ''}
                </small>
              </span>
            </label>
            {posted !== undefined && (
              <Field label={c('carry.post', { name })} hint={c('carry.postHint')}>
                {(tied) => (
                  <input
                    {...tied}
                    type="url"
                    dir="ltr"
                    value={post}
                    onInput={(event) => logShare(id, { ...carried[id], post: event.currentTarget.value })}
                  />
                )}
              </Field>
            )}
          </li>
        );
      })}
    </ul>
  );
}
