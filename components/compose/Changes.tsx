import { diffWordsWithSpace } from 'diff';
import { useState } from 'preact/hooks';
import { type Change, refusalOf } from '../../core/body.ts';
import type { Version } from '../../core/version.ts';
import { language } from '../../data/messages/app.ts';
import { c } from '../../data/messages/compose.ts';
import { Disclosure } from '../Disclosure.tsx';

const list = new Intl.ListFormat(language);

function wordsOf({ id, what, refused }: Change): string {
  if (id === 'handles') return refused ? c('change.handlesRefused') : c('change.handles', { what: list.format(what) });
  if (id === 'strangers') return c('change.strangers', { what: list.format(what) });
  if (id === 'tags') return refused ? c('change.tagsRefused') : c('change.tags', { what: list.format(what.map((tag) => `#${tag}`)) });
  if (id === 'title') return refused ? c('change.titleRefused') : c('change.titleCut');
  return refused ? c('change.shortenRefused') : c('change.shorten');
}

/** Both texts in one, with what is left out struck through. */
function Difference({ before, after }: { before: string; after: string }) {
  return (
    <p class="preview" dir="auto">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, at) => {
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
  addName: (key: string) => void;
}

function Row({ change, version, refuse, addName }: { change: Change } & Props) {
  const [focused, setFocused] = useState(false);
  const name = refusalOf(change.id, version.place);
  const cut = change.id === 'shorten' && !change.refused;
  return (
    <li>
      <p>{wordsOf(change)}</p>
      {cut && (
        <>
          <blockquote class="cut" dir="auto">
            {change.what[0]}
          </blockquote>
          <Disclosure summary={<span>{c('change.show')}</span>}>
            {() => <Difference before={version.whole} after={version.parts.join('\n\n')} />}
          </Disclosure>
        </>
      )}
      {change.id === 'strangers' &&
        change.what.map((key) => (
          <button key={key} type="button" class="plain" onClick={() => addName(key)}>
            {c('change.addName', { key })}
          </button>
        ))}
      {change.id !== 'strangers' && (
        <button
          type="button"
          class="plain"
          // Its words change under the finger: say them to whoever has the focus on it.
          aria-live={focused ? 'polite' : 'off'}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onClick={() => refuse(name, !change.refused)}
        >
          {change.refused ? c('change.accept') : c('change.refuse')}
        </button>
      )}
    </li>
  );
}

/** What was done to the message for one place, each with a way to say no. */
export function Changes({ version, refuse, addName }: Props) {
  if (!version.changes.length) return null;
  return (
    <div class="changes">
      <h4>{c('change.title')}</h4>
      <ul>
        {version.changes.map((change) => (
          <Row key={change.id} change={change} version={version} refuse={refuse} addName={addName} />
        ))}
      </ul>
    </div>
  );
}
