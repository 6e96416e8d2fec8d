import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Detector } from '../../../core/detection/detector.ts';
import { loadDetector } from '../../../core/detection/locate.ts';
import type { NameEntry } from '../../../core/drafts/draft.ts';
import { cleanHandle, handleProblem } from '../../../core/names/handle-shape.ts';
import { comparable } from '../../../core/text/comparable.ts';
import { isWord } from '../../../core/text/word.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { a } from '../../../data/messages/advice.ts';
import { c } from '../../../data/messages/compose.ts';
import { useWholeCatalogue } from '../../catalogue.ts';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';

/** What is wrong with a short name, if anything. @param taken short names of the others */
function keyProblem(key: string, taken: readonly string[]): string | undefined {
  if (!isWord(key)) return c('names.keyWrong');
  return taken.some((one) => comparable(one) === comparable(key)) ? c('names.keyTaken') : undefined;
}

/** What is wrong with a handle that cannot be read, as exactly as can be told. */
function whatIsWrong({ id, name, rules }: PlatformPlace, typed: string): string {
  const problem = /^https?:/i.test(typed.trim()) ? undefined : handleProblem(id, typed.trim().replace(/^[@＠]/, ''), rules.handles);
  return problem ? a(`handle.${problem}`) : c('names.handleWrong', { name });
}

/** Stands in until the path rules are loaded. */
const knowsNothing: Detector = () => undefined;

interface Props {
  entry: NameEntry;
  /** Short names of the others. */
  taken: readonly string[];
  targets: readonly PlatformPlace[];
  /** Ids of those that the message goes to: their handles are asked for first. */
  chosen: readonly string[];
  onTyped: () => void;
  save: (entry: NameEntry) => void;
  cancel: () => void;
}

/** Tells whose page a pasted address is. */
function useDetector() {
  const catalogue = useWholeCatalogue();
  // Loaded when the form opens: all path rules together are too much for a page that seldom needs them.
  const loading = useRef<Promise<Detector>>(undefined);
  const loaded = useLoaded(
    useCallback(() => {
      loading.current = loadDetector(catalogue);
      return loading.current;
    }, [catalogue]),
  );
  return { loaded, loading };
}

/** The first field has the focus at the start, and the first wrong one after a try. */
function useFocus(tried: object | undefined) {
  const form = useRef<HTMLFormElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  // The wrong field may stand far above the button.
  useLayoutEffect(() => {
    if (!tried) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid]');
    if (wrong && more.current?.contains(wrong)) more.current.open = true;
    wrong?.focus();
  }, [tried]);
  return { form, more, first };
}

interface HandleProps {
  target: PlatformPlace;
  text: string;
  wrong: boolean;
  type: (text: string) => void;
}

/** What somebody is called at one place. */
function HandleField({ target, text, wrong, type }: HandleProps) {
  return (
    <Field label={c('names.handle', { name: target.name })} wrong={wrong} hint={wrong ? whatIsWrong(target, text) : undefined}>
      {(tied) => (
        <input
          {...tied}
          dir="ltr"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface KeyFieldProps {
  field: RefObject<HTMLInputElement | null>;
  value: string;
  /** What is wrong with it, once somebody has tried to save. */
  problem: string | undefined;
  type: (text: string) => void;
}

function KeyField({ field, value, problem, type }: KeyFieldProps) {
  return (
    <Field label={c('names.key')} wrong={problem !== undefined} hint={problem ?? c('names.keyHint')}>
      {(tied) => (
        <input
          {...tied}
          ref={field}
          value={value}
          maxLength={80}
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** One entry of the name book. A wrong handle is said beside its field, and nothing typed is lost. */
export function NameForm({ entry, taken, targets, chosen, onTyped, save, cancel }: Props) {
  const [key, setKey] = useState(entry.key);
  const [name, setName] = useState(entry.name);
  const [typed, setTyped] = useState(entry.handles);
  /** Set anew at each try to save that found something wrong. */
  const [tried, setTried] = useState<object>();
  const { form, more, first } = useFocus(tried);
  const isNear = ({ id }: PlatformPlace) => chosen.includes(id) || entry.handles[id] !== undefined;
  const [near, far] = [targets.filter(isNear), targets.filter((target) => !isNear(target))];

  const short = key.trim().replace(/^[@＠]/, '');
  const keyWrong = keyProblem(short, taken);
  const { loaded, loading } = useDetector();
  /** The handle typed for a target, cleaned; those of platforms that are not there now stay as they are. */
  const handleIn = (id: string, locate: Detector = loaded ?? knowsNothing) => {
    const target = targets.find((one) => one.id === id);
    const text = typed[id] ?? '';
    return target ? cleanHandle(id, text, target.rules.handles, locate) : text;
  };
  const isWrong = (id: string, locate?: Detector) => Boolean(typed[id]?.trim()) && handleIn(id, locate) === undefined;

  const saveWith = (locate: Detector) => {
    if (keyWrong || targets.some(({ id }) => isWrong(id, locate))) return setTried({});
    const handles = Object.entries(typed).flatMap(([id, text]) => {
      const handle = text.trim() && handleIn(id, locate);
      return handle ? [[id, handle]] : [];
    });
    save({ key: short, name: name.trim() || short, handles: Object.fromEntries(handles) });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const hasAddress = Object.values(typed).some((text) => text.includes('/'));
    if (loaded || !hasAddress) return saveWith(loaded ?? knowsNothing);
    loading.current?.catch(() => knowsNothing).then(saveWith);
  };

  const handleField = (target: PlatformPlace) => (
    <HandleField
      key={target.id}
      target={target}
      text={typed[target.id] ?? ''}
      wrong={Boolean(tried) && isWrong(target.id)}
      type={(text) => setTyped({ ...typed, [target.id]: text })}
    />
  );

  return (
    <form ref={form} onSubmit={submit} onInput={onTyped} autocomplete="off" noValidate>
      <KeyField field={first} value={key} problem={tried && keyWrong} type={setKey} />
      <Field label={c('names.name')} hint={c('names.nameHint')}>
        {(tied) => <input {...tied} dir="auto" value={name} maxLength={200} onInput={(event) => setName(event.currentTarget.value)} />}
      </Field>
      {near.map(handleField)}
      {far.length > 0 && (
        <details class="row card" ref={more}>
          <summary>
            <span>{c('names.otherPlaces')}</span>
            <Icon name="chevron" size={16} />
          </summary>
          {far.map(handleField)}
        </details>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          {c('names.save')}
        </button>
        <button type="button" class="second" onClick={cancel}>
          {c('names.cancel')}
        </button>
      </div>
    </form>
  );
}
