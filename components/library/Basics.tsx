import { basicsInWords } from '../../data/messages/basics.ts';
import { l } from '../../data/messages/library.ts';
import { basicSources } from '../../data/reference/basic-sources.ts';
import { type Basic, basicGroups } from '../../data/reference/basics.ts';
import type { Purpose } from '../../data/schema/vocabulary.ts';
import { SourceLine } from '../platform/SourceLine.tsx';
import { Fold } from './Fold.tsx';

interface Props {
  /** Shows the tips for a purpose. */
  tipsFor: (purpose: Purpose) => void;
}

function BasicText({ basic, tipsFor }: { basic: Basic } & Props) {
  const { purpose, category } = basic;
  return (
    <>
      {basic.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {purpose && (
        <button type="button" class="second control" onClick={() => tipsFor(purpose)}>
          {l('basics.tips')}
        </button>
      )}
      {category && (
        <a class="second control" href={`#guides-${category}`}>
          {l('basics.guides')}
        </a>
      )}
      <div class="sources">
        {basic.sources.map((key) => (
          <SourceLine key={key} source={basicSources[key]} />
        ))}
      </div>
    </>
  );
}

/** What to know before choosing a platform. */
export function Basics(props: Props) {
  const all = basicsInWords();
  return (
    <section id="basics" aria-labelledby="basics-title">
      <h2 id="basics-title" tabIndex={-1}>
        {l('basics.title')}
      </h2>
      {basicGroups.map((group) => (
        <div key={group} class="group">
          <h3>{l(`basics.${group}`)}</h3>
          <ul class="card">
            {all
              .filter((basic) => basic.group === group)
              .map((basic) => (
                <li key={basic.id}>
                  <Fold id={`basics-${basic.id}`} startsOpen={basic === all[0]} summary={<span>{basic.title}</span>}>
                    {() => <BasicText basic={basic} {...props} />}
                  </Fold>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
