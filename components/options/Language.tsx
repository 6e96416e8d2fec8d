import { languages } from '../../data/catalogue/languages.generated.ts';
import { inOrder } from '../../data/messages/lists.ts';
import { s } from '../../data/messages/options.ts';
import { Field } from '../ui/Field.tsx';

/** A language as its own speakers call it. */
const ownName = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;

/** Which language Sidekick speaks; nothing where there is only one. @param language its BCP 47 tag, "" for the browser's */
export function Language({ language, choose }: { language: string; choose: (language: string) => void }) {
  if (!languages.length) return null;
  const all = ['en', ...languages].map((tag) => ({ tag, name: ownName(tag) })).sort((a, b) => inOrder(a.name, b.name));
  return (
    <section>
      <Field label={s('options.language')}>
        {(tied) => (
          <select {...tied} value={language} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{s('options.language.browser')}</option>
            {all.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}
