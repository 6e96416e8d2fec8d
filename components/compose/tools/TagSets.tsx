import { useState } from 'preact/hooks';
import { most, type TagSet, tagSet } from '../../../core/settings/writing-tools.ts';
import { comparable } from '../../../core/text/comparable.ts';
import { readTags } from '../../../core/text/hashtags.ts';
import { c } from '../../../data/messages/compose.ts';
import { k } from '../../../data/messages/tools.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { OwnList } from './OwnList.tsx';
import { nameHint } from './Saved.tsx';
import { useFirstFocus } from './use-first-focus.ts';

const withSigns = (tags: readonly string[]) => tags.map((tag) => `#${tag}`).join(' ');

export interface TagSetsProps {
  /** The group's usual hashtags, as it has typed them. */
  group: string;
  /** Hashtags of the draft, without "#". */
  tags: readonly string[];
  sets: readonly TagSet[];
  /** Adds hashtags to the draft. */
  add: (tags: readonly string[]) => void;
  /** Keeps a set, in place of one with the same name. */
  saveSet: (set: TagSet) => void;
  removeSet: (name: string) => void;
}

function Usual({ group, tags, add }: Pick<TagSetsProps, 'group' | 'tags' | 'add'>) {
  const usual = readTags(group);
  const there = new Set(tags.map(comparable));
  const missing = usual.filter((tag) => !there.has(comparable(tag)));
  return (
    <section>
      <h3>{k('tags.usual')}</h3>
      {usual.length === 0 && <p class="hint">{k('tags.noUsual')}</p>}
      <div>
        {usual.map((tag) => {
          const isThere = !missing.includes(tag);
          return (
            <button
              key={tag}
              type="button"
              class="chip"
              aria-disabled={isThere}
              aria-label={isThere ? k('tags.isThere', { tag }) : k('tags.add', { tag })}
              onClick={() => !isThere && add([tag])}
            >
              <Icon name={isThere ? 'check' : 'add'} size={16} />
              <bdi>{k('tags.tag', { tag })}</bdi>
            </button>
          );
        })}
        {missing.length > 1 && (
          <button type="button" class="plain" onClick={() => add(missing)}>
            {k('tags.addAll')}
          </button>
        )}
      </div>
    </section>
  );
}

interface NewSetProps extends Pick<TagSetsProps, 'tags' | 'sets'> {
  save: (set: TagSet) => void;
  cancel: () => void;
}

/** A set to save, which begins with what stands in the draft. */
function NewSet({ tags, sets, save, cancel }: NewSetProps) {
  const [name, setName] = useState('');
  const first = useFirstFocus<HTMLInputElement>();
  const [typed, setTyped] = useState(withSigns(tags));
  const [tried, setTried] = useState(false);
  const set = tagSet({ name, tags: readTags(typed) });
  const { hint, isWrong } = nameHint(sets, name, most.sets, tried && !set ? k('tags.needed') : undefined, k('tags.nameHint'));
  return (
    <form
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (set && !isWrong) save(set);
        else setTried(true);
      }}
    >
      <Field label={k('tags.name')} hint={hint} wrong={isWrong}>
        {(tied) => (
          <input
            {...tied}
            ref={first}
            dir="auto"
            maxLength={most.name}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={k('tags.list')} hint={c('write.tagsHint')}>
        {(tied) => (
          <input
            {...tied}
            dir="auto"
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="actions">
        <button type="submit" class="second">
          {c('names.save')}
        </button>
        <button type="button" class="second" onClick={cancel}>
          {c('names.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The group's usual hashtags, and sets that the person has saved, to add to a draft. */
export function TagSets({ group, tags, sets, add, saveSet, removeSet }: TagSetsProps) {
  return (
    <>
      <Usual group={group} tags={tags} add={add} />
      <OwnList
        title={k('tags.sets')}
        none={k('tags.noSets')}
        newOne={k('tags.new')}
        items={sets}
        said={{ saved: (name) => k('tags.saved', { name }), removed: (name) => k('tags.removed', { name }) }}
        save={saveSet}
        remove={removeSet}
        item={(set, say) => (
          <button
            type="button"
            class="kit-pick"
            onClick={() => {
              add(set.tags);
              say(k('tags.added', { name: set.name }));
            }}
          >
            <bdi>{set.name}</bdi> <small dir="auto">{withSigns(set.tags)}</small>
          </button>
        )}
        form={(save, cancel) => <NewSet tags={tags} sets={sets} save={save} cancel={cancel} />}
      />
    </>
  );
}
