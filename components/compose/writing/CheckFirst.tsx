import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { adviseSteps } from '../../../core/advice/advice.ts';
import { needsTagWords } from '../../../core/advice/camel-case.ts';
import type { Advice } from '../../../core/advice/check.ts';
import { readTagWords, type TagWords } from '../../../core/advice/tag-split.ts';
import type { Draft } from '../../../core/drafts/draft.ts';
import { isSame } from '../../../core/reading/same.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { a } from '../../../data/messages/advice.ts';
import { c } from '../../../data/messages/compose.ts';
import { v } from '../../../data/messages/fit.ts';
import { allOf } from '../../../data/messages/lists.ts';
import { adviceSource, adviceSources } from '../../../data/reference/advice.ts';
import { SourceLine } from '../../platform/SourceLine.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { stepsInSlices } from '../../ui/in-slices.ts';
import { memo } from '../../ui/memo.tsx';
import { Undo } from '../../ui/Undo.tsx';
import { Consent } from './Consent.tsx';

/** How long nobody must type before advice is given, in ms: nobody wants to be corrected in the middle of a word. */
const pause = 600;

interface Props {
  draft: Draft;
  targets: readonly PlatformPlace[];
  versions: Record<string, Version>;
  /** Whether nothing is written yet. */
  isBlank: boolean;
  change: (changes: Partial<Draft>) => void;
}

function AdviceRow({ advice, draft, targets, change }: { advice: Advice } & Omit<Props, 'versions' | 'isBlank'>) {
  const { id, found, fix } = advice;
  const source = adviceSource[id];
  const names = targets.filter((target) => advice.places?.includes(target.id)).map(({ name }) => name);
  const ignore = () => change({ refused: [...draft.refused, id] });
  const isNamed = id === 'dead-link' && names.length > 0;
  const title = isNamed ? v('profile.title', { places: allOf(names) }) : a(`${id}.title`);
  return (
    <li>
      <Disclosure
        summary={
          <>
            <span>{title}</span>
            <Icon name="chevron" size={16} />
          </>
        }
      >
        {() => (
          <>
            <p>{a(`${id}.why`)}</p>
            {names.length > 0 && !isNamed && <p>{c('advice.places', { places: allOf(names) })}</p>}
            {found.length > 0 && (
              <p class="found">
                {found.map((one) => (
                  <bdi key={one}>{one}</bdi>
                ))}
              </p>
            )}
            {id === 'photo-consent' && <Consent allAsked={ignore} />}
            {source && <SourceLine source={adviceSources[source]} />}
          </>
        )}
      </Disclosure>
      {fix && (
        <button type="button" class="plain" onClick={() => change(changesOf(draft, fix(draft)))}>
          {advice.words ? v('profile.write', { words: advice.words }) : a(`${id}.fix` as Parameters<typeof a>[0])}
        </button>
      )}
      {id !== 'photo-consent' && (
        <button type="button" class="plain" aria-label={c('advice.leaveThis', { title })} onClick={ignore}>
          {c('advice.leave')}
        </button>
      )}
    </li>
  );
}

/** Only the fields that differ: the others may have been changed in another window meanwhile. */
function changesOf(before: Draft, after: Draft): Partial<Draft> {
  return Object.fromEntries(Object.entries(after).filter(([field, value]) => before[field as keyof Draft] !== value));
}

/** What was mended, and what stood there before. */
interface Mended {
  of: string;
  before: Partial<Draft>;
  after: Partial<Draft>;
}

/** Whether nobody has written over what was mended: then taking it back loses nothing. */
const canUndo = ({ of, after }: Mended, draft: Draft) =>
  of === draft.id && Object.entries(after).every(([field, value]) => isSame(draft[field as keyof Draft], value));

/** What run-together hashtags may be made of, once it is asked for: most drafts have none. */
function useTagWords(): [TagWords | undefined, load: () => void] {
  const [words, setWords] = useState<TagWords>();
  const load = useCallback(async () => {
    const { tagWords } = await import('../../../data/reference/tag-words.ts');
    setWords(readTagWords(tagWords));
  }, []);
  return [words, load];
}

/** What to look at before it goes out: a count and titles in one line, and behind it one line each, with one press to mend or ignore it. */
export const CheckFirst = memo(function CheckFirst({ draft, targets, versions, isBlank, change }: Props) {
  const [advice, setAdvice] = useState<{ of: string; list: Advice[] }>({ of: draft.id, list: [] });
  const [undo, setUndo] = useState<Mended>();
  const [isOpen, setOpen] = useState(false);
  const [tagWords, loadTagWords] = useTagWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      const texts = Object.fromEntries(targets.flatMap(({ id }) => (versions[id] ? [[id, versions[id].parts.join('\n\n')]] : [])));
      if (!tagWords && needsTagWords(draft)) loadTagWords();
      stop = stepsInSlices(adviseSteps(draft, targets, texts, tagWords), (list) => setAdvice({ of: draft.id, list }));
    }, pause);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [draft, targets, versions, tagWords, loadTagWords]);
  const shown = advice.of === draft.id ? advice.list : [];
  const mend = (id: string, changes: Partial<Draft>) => {
    // Taken away at once, so that nobody presses it twice; where something is left to mend, it comes back.
    setAdvice(({ of, list }) => ({ of, list: list.filter((one) => one.id !== id) }));
    if (!Object.keys(changes).length) return;
    const before = Object.fromEntries(Object.keys(changes).map((field) => [field, draft[field as keyof Draft]]));
    setUndo({ of: draft.id, before, after: changes });
    change(changes);
  };
  if (isBlank) return null;
  const titles = shown.map(({ id }) => a(`${id}.title`));
  return (
    <section class="sheet check-first" aria-labelledby="advice">
      <div class="heading">
        <h2 id="advice" ref={heading} tabIndex={-1}>
          {c('advice.title')} {shown.length > 0 && <span class="count">{shown.length}</span>}
        </h2>
        <p class="grow hint">
          {shown.length === 0 ? c('advice.none') : isOpen ? '' : titles.reduce((before, next) => c('advice.list', { before, next }))}
        </p>
        {shown.length > 0 && (
          <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {c(isOpen ? 'advice.hide' : 'advice.show')}
          </button>
        )}
      </div>
      <p class="notice" role="status">
        <Undo
          of={undo}
          hidden={undo !== undefined && !canUndo(undo, draft)}
          said={c('advice.done')}
          label={c('version.undo')}
          undo={() => {
            if (undo) change(undo.before);
            setUndo(undefined);
            heading.current?.focus();
          }}
        />
      </p>
      {isOpen && shown.length > 0 && (
        <ul>
          {shown.map((one) => (
            <AdviceRow key={one.id} advice={one} draft={draft} targets={targets} change={(changes) => mend(one.id, changes)} />
          ))}
        </ul>
      )}
    </section>
  );
});
