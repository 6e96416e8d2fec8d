import { linksIn } from '../../core/link-care.ts';
import type { Version } from '../../core/version.ts';
import type { ComposeRules } from '../../data/compose.bake.ts';
import { c } from '../../data/messages/compose.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Fact } from '../Fact.tsx';

interface Props {
  rules: ComposeRules;
  version: Version;
  open: (address: string) => void;
}

/** Where the place is otherwise than its rule for links and hashtags says, if the version has any. */
export function Exceptions({ rules, version, open }: Props) {
  const text = version.parts.join('\n');
  const hasTags = /[#＃][\p{L}\p{N}]/u.test(text);
  const told = [...(linksIn(text).length ? [rules.links] : []), ...(hasTags ? [rules.tags] : [])].filter(({ but }) => but);
  return (
    <>
      {told.map(({ but, source }) => (
        <Disclosure key={source} class="doubt" summary={<span>{`${c('version.but')}: ${but}`}</span>}>
          {() => <Fact source={rules.sources[source]} open={open} />}
        </Disclosure>
      ))}
    </>
  );
}
