import { useState } from 'preact/hooks';
import { initialsOf } from '../../core/settings/initials.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { addressKey } from '../../core/text/address.ts';
import { g } from '../../data/messages/group.ts';
import { Field } from '../ui/Field.tsx';
import { postLanguages } from '../ui/post-languages.ts';
import { type PlaceChoice, UsualPlaces } from './UsualPlaces.tsx';
import { type GroupKeeper, useTypedGroup } from './use-typed-group.ts';

interface Props extends GroupKeeper {
  group: Stored['group'];
  /** All platforms there are, by name. */
  places: readonly PlaceChoice[];
  /** Ids of those to offer first. */
  offered: readonly string[];
}

/** The address of their website: what looks wrong is said, and kept as it is. */
function Website({ value, type, leave }: { value: string; type: (value: string) => void; leave: () => void }) {
  const [typing, setTyping] = useState(false);
  // Not before the person has finished typing.
  const isWrong = !typing && value.trim() !== '' && addressKey(value) === undefined;
  return (
    <Field label={g('group.website')} wrong={isWrong} hint={isWrong ? g('group.websiteWrong') : undefined}>
      {(tied) => (
        <input
          {...tied}
          dir="ltr"
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          maxLength={500}
          value={value}
          onInput={(event) => type(event.currentTarget.value)}
          onFocus={() => setTyping(true)}
          onBlur={() => {
            setTyping(false);
            leave();
          }}
        />
      )}
    </Field>
  );
}

/** Who the person writes for. Every field may stay empty; each is saved as it is typed. */
export function Group({ group, places, offered, change, keepAtOnce }: Props) {
  const { shown, isSaved, change: changeGroup, type, leave } = useTypedGroup(group, { change, keepAtOnce });
  const initials = initialsOf(shown.name);
  const bind = (field: 'name' | 'short' | 'tags') => ({
    value: shown[field],
    onInput: (event: { currentTarget: HTMLInputElement }) => type(field, event.currentTarget.value),
    onBlur: () => leave(field),
  });
  return (
    <section aria-labelledby="group">
      <div class="heading">
        <h2 id="group">{g('group.title')}</h2>
        <p class="saved" role="status">
          {isSaved && g('group.saved')}
        </p>
      </div>
      <p class="hint">{g('group.text')}</p>
      <div class="who">
        <span class="circle" aria-hidden="true" data-typed>
          {shown.short.trim() || initials}
        </span>
        <Field label={g('group.name')}>{(tied) => <input {...tied} dir="auto" maxLength={100} {...bind('name')} />}</Field>
        <Field
          label={g('group.short')}
          hint={initials && !shown.short ? g('group.shortOffered', { short: initials }) : g('group.shortHint')}
        >
          {(tied) => <input {...tied} dir="auto" maxLength={4} spellcheck={false} {...bind('short')} />}
        </Field>
      </div>
      <div class="two">
        <Website value={shown.website} type={(value) => type('website', value)} leave={() => leave('website')} />
        <Field label={g('group.language')}>
          {(tied) => (
            <select
              {...tied}
              value={group.language}
              onChange={({ currentTarget: { value } }) => changeGroup((now) => ({ ...now, language: value }))}
            >
              <option value="">{g('group.languageNone')}</option>
              {postLanguages().map(({ tag, name }) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={g('group.tags')} hint={g('group.tagsHint')}>
        {(tied) => <input {...tied} dir="auto" autocapitalize="off" spellcheck={false} maxLength={300} {...bind('tags')} />}
      </Field>
      <UsualPlaces
        places={places}
        chosen={group.places}
        offered={offered}
        choose={(edit) => changeGroup((now) => ({ ...now, places: edit(now.places) }))}
      />
    </section>
  );
}
