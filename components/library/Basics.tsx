import { basicsInWords } from '../../data/messages/basics.ts';
import { l } from '../../data/messages/library.ts';
import { type Basic, basicGroups } from '../../data/reference/basic.ts';
import { basicSources } from '../../data/reference/basic-sources.ts';
import type { Lead } from '../../data/reference/questions.ts';
import { SourceLine } from '../platform/SourceLine.tsx';
import { Fold } from './Fold.tsx';
import { Leads } from './Leads.tsx';
import { Part } from './Part.tsx';

function BasicText({ basic: { text, purpose, category, sources } }: { basic: Basic }) {
  const leads: Lead[] = [...(purpose ? [{ tips: purpose }] : []), ...(category ? [{ guides: category }] : [])];
  return (
    <>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {leads.length > 0 && <Leads leads={leads} />}
      <div class="sources">
        {sources.map((key) => (
          <SourceLine key={key} source={basicSources[key]} />
        ))}
      </div>
    </>
  );
}

/** What to know before choosing a platform. */
export function Basics() {
  const all = basicsInWords();
  return (
    <Part id="basics" title={l('basics.title')} count={l('basics.count', { count: all.length })} drawnAtOnce>
      {() =>
        basicGroups.map((group) => (
          <div key={group} class="group">
            <h3>{l(`basics.${group}`)}</h3>
            <ul class="card">
              {all
                .filter((basic) => basic.group === group)
                .map((basic) => (
                  <li key={basic.id}>
                    <Fold id={`basics-${basic.id}`} summary={<span>{basic.title}</span>}>
                      {() => <BasicText basic={basic} />}
                    </Fold>
                  </li>
                ))}
            </ul>
          </div>
        ))
      }
    </Part>
  );
}
