import { most } from '../../core/campaign/campaign.ts';
import { bareTag, tagInSmall, tagProblems, unmeantIn } from '../../core/campaign/hashtag.ts';
import { x } from '../../data/messages/campaign.ts';
import { inARow } from '../../data/messages/lists.ts';
import { tagSearches } from '../../data/reference/tag-search.ts';
import { useActions } from '../actions.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { campaignName, placeName } from './campaign-words.ts';
import type { StepProps } from './step-props.ts';

/** Places where the hashtag can be looked up before anybody uses it. */
function SearchFirst({ tag }: { tag: string }) {
  const { directory } = useWholeCatalogue();
  const { open } = useActions();
  return (
    <>
      <h3>{x('tag.search')}</h3>
      <p class="hint">{x('tag.searchHint')}</p>
      <div class="actions">
        {tagSearches.map(({ place, address }) => (
          <button
            key={place}
            type="button"
            class="second"
            aria-label={x('tag.searchOn', { place: placeName(directory, place) })}
            onClick={() => open(address.replace('{tag}', encodeURIComponent(tag)))}
          >
            {placeName(directory, place)}
            <Icon name="open" size={16} />
          </button>
        ))}
      </div>
    </>
  );
}

/** The hashtag, what may be wrong with it, and where to look whether it is free. */
export function TagStep({ campaign, edit, others }: StepProps) {
  const { tag } = campaign;
  const problems = tagProblems(tag).filter((problem) => problem !== 'empty');
  const isSearchable = tag !== '' && !problems.includes('signs');
  const unmeant = unmeantIn(tag);
  const before = others.find((one) => tag && tagInSmall(one.tag) === tagInSmall(tag));
  return (
    <>
      <p class="hint">{x('tag.explain')}</p>
      <Field label={x('tag.label')} hint={x('tag.hint')}>
        {(tied) => (
          <span class="tag-field">
            <span aria-hidden="true">#</span>
            <input
              {...tied}
              dir="auto"
              autocapitalize="off"
              spellcheck={false}
              maxLength={most.line}
              value={tag}
              onInput={({ currentTarget: { value } }) => edit(() => ({ tag: value.replace(/^[\s#＃]+/u, '') }))}
              onBlur={() => tag !== bareTag(tag) && edit((now) => ({ tag: bareTag(now.tag) }))}
            />
          </span>
        )}
      </Field>
      <div role="status">
        {problems.map((problem) => (
          <p key={problem} class="wrong">
            {x(`tag.${problem}`)}
          </p>
        ))}
        {unmeant.length > 0 && <p>{x('tag.unmeant', { words: inARow(unmeant) })}</p>}
        {tag && !problems.length && !unmeant.length && <p>{x('tag.good')}</p>}
        {before && <p class="wrong">{x('tag.used', { name: campaignName(before) })}</p>}
      </div>
      {/* Where a word has come into sight, that has been asked already. */}
      {!unmeant.length && tag && tagInSmall(tag) !== tag && <p dir="auto">{x('tag.small', { tag: `#${tagInSmall(tag)}` })}</p>}
      {isSearchable && <SearchFirst tag={tag} />}
    </>
  );
}
