import { tokensIn } from '../../../core/text/tokens.ts';
import type { Version } from '../../../core/versions/version.ts';
import type { ComposeRules } from '../../../data/catalogue/compose.generated.ts';
import { c } from '../../../data/messages/compose.ts';
import { grammarOf } from '../../../data/reference/text-grammars.ts';
import { SourceLine } from '../../platform/SourceLine.tsx';
import { Filled, hole, Words } from '../../platform/Words.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';

interface Props {
  rules: ComposeRules;
  version: Version;
}

/** Exceptions to the target's rules for links and hashtags, shown only where the version has such a thing. */
export function Exceptions({ rules, version }: Props) {
  const kinds = new Set(version.parts.flatMap((part) => tokensIn(part, grammarOf(rules)).map(({ kind }) => kind)));
  const told = [...(kinds.has('link') ? [rules.links] : []), ...(kinds.has('hashtag') ? [rules.tags] : [])].filter(({ but }) => but);
  return (
    <>
      {told.map(({ but, source }) => (
        <Disclosure
          key={but}
          class="doubt"
          summary={
            <span>
              <Filled text={c('version.but', { but: hole })}>
                <Words of={but} />
              </Filled>
            </span>
          }
        >
          {() => <SourceLine source={rules.sources[source]} />}
        </Disclosure>
      ))}
    </>
  );
}
