import { dateInWords } from '../../core/catalogue/dates.ts';
import { sentences } from '../../data/messages/app.ts';
import { f } from '../../data/messages/facts.ts';
import { h } from '../../data/messages/help.ts';
import { language } from '../../data/messages/language.ts';
import { allOf, languageName } from '../../data/messages/lists.ts';
import { type HelplineId, helplineOf } from '../../data/reference/helplines.ts';
import { useActions } from '../actions.ts';
import { Filled, hole, SourceTitle } from '../platform/Words.tsx';
import { OpenButton } from './OwnPages.tsx';

/** Where it was read what a helpline does, and when. */
function ReadLine({ id }: { id: HelplineId }) {
  const { open } = useActions();
  const { read } = helplineOf(id);
  return (
    <p class="fact">
      <button type="button" class="plain" onClick={() => open(read.url)}>
        <Filled text={h('org.source', { title: hole })}>
          <SourceTitle title={read.title} />
        </Filled>
      </button>{' '}
      {sentences([
        h(read.own ? 'org.own' : 'org.others', { date: dateInWords(read.checked, language) }),
        read.date && h('org.dated', { date: dateInWords(read.date, language) }),
      ])}
    </p>
  );
}

/** Who can help: whom they help, when, in which languages, and how that is known. */
export function Helplines({ ids }: { ids: readonly HelplineId[] }) {
  return (
    <ul class="card helplines">
      {ids.map((id) => {
        const { name, url, when, doubt, languages } = helplineOf(id);
        return (
          <li key={id}>
            <h4>
              <SourceTitle title={name} />
            </h4>
            <p>{h(`${id}.who`)}</p>
            {when && <p>{h(when)}</p>}
            {languages && <p>{h('org.languages', { languages: allOf(languages.map(languageName)) })}</p>}
            {doubt && <p>{f('fact.doubtIs', { doubt: h(doubt) })}</p>}
            <OpenButton label={h('org.go', { name })} url={url} />
            <ReadLine id={id} />
          </li>
        );
      })}
    </ul>
  );
}
