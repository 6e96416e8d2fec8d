import { diffWordsWithSpace } from 'diff';
import { useState } from 'preact/hooks';
import { type Change, type ChangeId, refusalOf } from '../../../core/versions/body.ts';
import type { Version } from '../../../core/versions/version.ts';
import { sentences } from '../../../data/messages/app.ts';
import { c } from '../../../data/messages/compose.ts';
import { v } from '../../../data/messages/fit.ts';
import { allOf } from '../../../data/messages/lists.ts';

/** What stands in a list of changes; people in no name book are told of above all versions. */
type Listed = Change & { id: Exclude<ChangeId, 'strangers'> };
const isListed = (change: Change): change is Listed => change.id !== 'strangers';

const isHandle = (written: string) => written.startsWith('@');

/** How long to look for differences, in ms: longer, and typing would stutter. */
const patience = 50;

function wordsOf({ id, what, refused }: Listed): string {
  if (id === 'handles') {
    const [handles, plain] = [what.filter(isHandle), what.filter((one) => !isHandle(one))];
    const said = [
      handles.length > 0 && c('change.handles', { what: allOf(handles) }),
      plain.length > 0 && c('change.noHandles', { what: allOf(plain) }),
    ];
    return refused ? c('change.handlesRefused') : sentences(said);
  }
  if (id === 'dead-tags') {
    return refused ? c('change.dead-tagsRefused') : c('change.dead-tags', { what: allOf(what.map((tag) => `#${tag}`)) });
  }
  if (id === 'tags') return refused ? c('change.tagsRefused') : c('change.tags', { what: allOf(what.map((tag) => `#${tag}`)) });
  if (id === 'spare-tags')
    return refused ? v('change.spare-tagsRefused') : v('change.spare-tags', { what: allOf(what.map((tag) => `#${tag}`)) });
  if (id === 'profile-link') return refused ? v('change.profile-linkRefused') : v('change.profile-link', { what: what.join(' ') });
  if (id === 'claim') return refused ? v('change.claimRefused') : v('change.claim');
  if (id === 'title') return refused ? c('change.titleRefused') : c('change.titleCut');
  return refused ? c('change.shortenRefused') : c('change.shorten');
}

/** The words on the button that says no to a change, or yes after all. */
function answerTo({ id, refused }: Listed): string {
  if (id === 'profile-link' || id === 'claim' || id === 'spare-tags') return refused ? v(`change.accept.${id}`) : v(`change.refuse.${id}`);
  return refused ? c(`change.accept.${id}`) : c(`change.refuse.${id}`);
}

/** Both texts in one, with what is left out struck through. */
function Difference({ before, after }: { before: string; after: string }) {
  const difference = diffWordsWithSpace(before, after, { timeout: patience }) ?? [
    { value: `${before}\n\n`, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  return (
    <p class="preview" dir="auto">
      {difference.map(({ value, added, removed }, at) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a difference have no other name.
        if (removed) return <del key={at}>{value}</del>;
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        return added ? <ins key={at}>{value}</ins> : value;
      })}
    </p>
  );
}

interface Props {
  version: Version;
  refuse: (name: string, refused: boolean) => void;
}

function ChangeRow({ change, version, refuse }: { change: Listed } & Props) {
  const [focused, setFocused] = useState(false);
  const [compared, setCompared] = useState(false);
  const name = refusalOf(change.id, version.place);
  const cut = (change.id === 'shorten' || change.id === 'claim') && !change.refused;
  return (
    <li>
      <p>{wordsOf(change)}</p>
      {cut && (
        <>
          <blockquote class="cut" dir="auto">
            {change.what.join('\n\n')}
          </blockquote>
          <details onToggle={(event) => setCompared(event.currentTarget.open)}>
            <summary>
              <span>{c('change.show')}</span>
            </summary>
            {compared && <Difference before={version.whole} after={version.parts.join('\n\n')} />}
          </details>
        </>
      )}
      {(change.refused || change.id !== 'handles' || change.what.some(isHandle)) && (
        <button
          type="button"
          class="plain"
          // Its words change under the finger: say them to whoever has the focus on it.
          aria-live={focused ? 'polite' : 'off'}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onClick={() => refuse(name, !change.refused)}
        >
          {answerTo(change)}
        </button>
      )}
    </li>
  );
}

/** What was done to the message for one place, each with a way to say no. */
export function Changes({ version, refuse, under = 'h3' }: Props & { under?: 'h2' | 'h3' }) {
  const Heading = under === 'h2' ? 'h3' : 'h4';
  const listed = version.changes.filter(isListed);
  if (!listed.length) return null;
  return (
    <div class="changes">
      <Heading>{c('change.title')}</Heading>
      <ul>
        {listed.map((change) => (
          <ChangeRow key={change.id} change={change} version={version} refuse={refuse} />
        ))}
      </ul>
    </div>
  );
}
