import { inOrder, languageName } from '../../data/messages/lists.ts';
import { s } from '../../data/messages/options.ts';
import { Field } from '../ui/Field.tsx';

/** A language as its own speakers call it. */
const ownName = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

interface Props {
  /** Languages there are beside English, as BCP 47 tags. */
  languages: readonly string[];
  /** The chosen one; "browser" or "" for the browser's. */
  language: string;
  choose: (language: string) => void;
}

/** Which language Sidekick speaks; nothing where there is only one. */
export function Language({ languages, language, choose }: Props) {
  if (!languages.length) return null;
  const all = ['en', ...languages].map((tag) => ({ tag, name: ownName(tag) })).sort((a, b) => inOrder(a.name, b.name));
  const isLost = !['', 'browser', ...all.map(({ tag }) => tag)].includes(language);
  return (
    <Field label={s('options.language')}>
      {(tied) => (
        <select {...tied} value={language || 'browser'} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="browser">{s('options.language.browser')}</option>
          {/* Chosen once, and not there in this version: it is still the choice. */}
          {isLost && (
            <option value={language} disabled>
              {languageName(language)}
            </option>
          )}
          {all.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
