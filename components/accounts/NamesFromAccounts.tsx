import { useState } from 'preact/hooks';
import type { Account } from '../../core/accounts/accounts.ts';
import { withOwnHandles } from '../../core/accounts/names.ts';
import { loadDetector } from '../../core/detection/locate.ts';
import type { NameEntry } from '../../core/drafts/draft.ts';
import { cleanHandle } from '../../core/names/handle-shape.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { word } from '../../core/text/word.ts';
import { u } from '../../data/messages/accounts.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Field } from '../ui/Field.tsx';

interface Props {
  list: readonly Account[];
  group: Stored['group'];
  changeBook: (edit: (book: readonly NameEntry[]) => readonly NameEntry[]) => Promise<unknown>;
}

const isWord = (text: string) => new RegExp(`^${word}$`, 'u').test(text);

/** Letters and digits of a name as one word, to begin with. */
const wordOf = (name: string): string => name.replace(/[^\p{L}\p{N}_]+/gu, '').slice(0, 30);

/** Puts the group's own handles into the name book, under one short name. */
export function NamesFromAccounts({ list, group, changeBook }: Props) {
  const catalogue = useWholeCatalogue();
  const [key, setKey] = useState(wordOf(group.short || group.name));
  const [said, setSaid] = useState<{ text: string; isWrong: boolean }>();
  const put = async () => {
    if (!isWord(key)) return setSaid({ text: u('book.wrong'), isWrong: true });
    const [locate, rules] = await Promise.all([loadDetector(catalogue), catalogue.composeRules()]);
    const handles = list.flatMap(({ place, url }): [string, string][] => {
      const form = rules[place]?.handles ?? 'none';
      const handle = form === 'none' ? undefined : cleanHandle(place, url, form, locate);
      return handle ? [[place, handle]] : [];
    });
    await changeBook((book) => withOwnHandles(book, key, group.name || key, Object.fromEntries(handles))).then(
      () => setSaid({ text: u('book.done', { key }), isWrong: false }),
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
                setKey(event.currentTarget.value.replace(/^[@＠]/, '').trim());
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
