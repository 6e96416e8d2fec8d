import { allOf, languageName } from '../../data/messages/lists.ts';
import { p } from '../../data/messages/repairs.ts';
import { fieldName } from './field-name.ts';

/** How a chosen language is noted that is missing. */
const ofLanguage = /^language\.(?=.)/;

/** Says what had to be reset, and which language is missing. */
export function Repaired({ fields, seen }: { fields: readonly string[]; seen: () => void }) {
  const lost = fields.filter((field) => ofLanguage.test(field)).map((field) => languageName(field.replace(ofLanguage, '')));
  const names = [...new Set(fields.filter((field) => !ofLanguage.test(field)).map(fieldName))];
  return (
    <div class="banner" role="status">
      {names.length > 0 && (
        <>
          <b>{p('repair.title')}</b>
          <p>{p('repair.text', { count: names.length, fields: allOf(names) })}</p>
        </>
      )}
      {lost.length > 0 && (
        <>
          <b>{p('lost.title')}</b>
          <p>{p('lost.text', { language: allOf(lost) })}</p>
        </>
      )}
      <button type="button" class="plain" onClick={seen}>
        {p('repair.seen')}
      </button>
    </div>
  );
}
