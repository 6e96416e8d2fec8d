import { useState } from 'preact/hooks';
import type { Account } from '../../core/accounts/accounts.ts';
import { type OwnHandles, withOwnHandles, wordOf } from '../../core/accounts/names.ts';
import { loadDetector } from '../../core/detection/locate.ts';
import type { NameEntry } from '../../core/drafts/draft.ts';
import { cleanHandle } from '../../core/names/handle-shape.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { isWord } from '../../core/text/word.ts';
import { u } from '../../data/messages/accounts.ts';
import { allOf } from '../../data/messages/lists.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Field } from '../ui/Field.tsx';
import { placeName } from './account-words.ts';

interface Props {
  list: readonly Account[];
  group: Stored['group'];
  changeBook: (edit: (book: readonly NameEntry[]) => readonly NameEntry[]) => Promise<unknown>;
}

/** Puts the group's own handles into the name book, under one short name. */
export function NamesFromAccounts({ list, group, changeBook }: Props) {
  const catalogue = useWholeCatalogue();
  const [typed, setTyped] = useState<string>();
  const [said, setSaid] = useState<{ text: string; isWrong: boolean }>();
  const key = typed ?? wordOf(group.short || group.name);
  const tell = (came: OwnHandles | undefined) => {
    const nameOf = ([place, handle]: [string, string]) => u('book.handle', { place: placeName(catalogue.directory, place), handle });
    if (came?.is === 'taken') return setSaid({ text: u('book.taken', { key, name: came.name }), isWrong: true });
    if (came?.is !== 'done') return setSaid({ text: u('book.nothing'), isWrong: false });
    setSaid({ text: u('book.done', { key, handles: allOf(Object.entries(came.handles).map(nameOf)) }), isWrong: false });
  };
  const put = async () => {
    if (!isWord(key)) return setSaid({ text: u('book.wrong'), isWrong: true });
    const [locate, rules] = await Promise.all([loadDetector(catalogue), catalogue.composeRules()]);
    const handles = list.flatMap(({ place, url }): [string, string][] => {
      const form = rules[place]?.handles ?? 'none';
      const handle = form === 'none' ? undefined : cleanHandle(place, url, form, locate);
      return handle ? [[place, handle]] : [];
    });
    let came: OwnHandles | undefined;
    await changeBook((book) => {
      came = withOwnHandles(book, key, group.name || key, handles);
      return came.is === 'done' ? came.book : book;
    }).then(
      () => tell(came),
      () => setSaid({ text: u('book.failed'), isWrong: true }),
    );
  };
  return (
    <section aria-labelledby="own-names">
      <h2 id="own-names">{u('book.title')}</h2>
      <p class="hint">{u('book.hint', { key: key || u('book.example') })}</p>
      <form
        class="own-names"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <Field label={u('book.key')} wrong={said?.isWrong ?? false} hint={said?.isWrong ? said.text : undefined}>
          {(tied) => (
            <input
              {...tied}
              dir="auto"
              maxLength={40}
              spellcheck={false}
              value={key}
              onInput={(event) => {
                setTyped(event.currentTarget.value.replace(/^[@＠]/, '').trim());
                setSaid(undefined);
              }}
            />
          )}
        </Field>
        <button type="submit" class="second">
          {u('book.do')}
        </button>
      </form>
      <p role="status">{said && !said.isWrong && said.text}</p>
    </section>
  );
}
