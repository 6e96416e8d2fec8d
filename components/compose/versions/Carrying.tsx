import { useState } from 'preact/hooks';
import { dateInWords } from '../../../core/catalogue/dates.ts';
import type { Carried } from '../../../core/drafts/draft.ts';
import type { Carry } from '../../../core/sharing/hand-off.ts';
import type { Left } from '../../../core/sharing/left-out.ts';
import type { Version } from '../../../core/versions/version.ts';
import type { SourcedShare } from '../../../data/catalogue/shares.generated.ts';
import { language } from '../../../data/messages/app.ts';
import { c } from '../../../data/messages/compose.ts';
import { Fact } from '../../platform/Fact.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { goToVersion } from './go-to-version.ts';
import { LeftOut } from './LeftOut.tsx';

/** How one version gets to its place. */
export interface Way {
  carry: Carry;
  /** Where the page opens empty. */
  fallback: Carry | undefined;
  /** What neither has in it. */
  left: readonly Left[];
}

interface Props {
  way: Way;
  version: Version;
  /** What is known of the page that opens. */
  share: SourcedShare;
  /** Both as they are at this moment: what is shown may be a few keys behind. */
  fresh: () => { version: Version; way: Way };
  /** Of the place. */
  name: string;
  carried: Carried | undefined;
  /** Where to go on, where this place was opened last. */
  next: { id: string; name: string } | undefined;
  open: (address: string) => void;
  copy: (text: string) => Promise<void>;
  mark: (carried: Carried) => void;
  /** Asks which server the person is on. */
  nameServer: () => void;
}

type Said = 'nothing' | 'copied' | 'copied-only' | 'failed';

const sayings = {
  nothing: '',
  copied: c('carry.copied'),
  'copied-only': c('carry.copiedOnly'),
  failed: c('carry.notCopied'),
} as const;

/** The honest word for what the page that opens will have in it. */
export function wayOf({ way, copies }: Carry): string {
  return way === 'text-and-link' && copies !== undefined ? c('carry.way.copied') : c(`carry.way.${way}`);
}

/** The buttons that carry one version over, and what has become of it. Opening posts nothing. */
export function Carrying({ way, version, share, fresh, name, carried = {}, next, open, copy, mark, nameServer }: Props) {
  const [told, setTold] = useState<{ said: Said; text: string }>();
  const { carry, fallback, left } = way;
  const { address, copies, needsServer, tooLong } = carry;
  const rest = version.parts.slice(1);
  // What was copied is old as soon as the version becomes another.
  const said =
    told && [copies, fallback?.copies, ...left.map(({ what }) => what), ...version.parts].includes(told.text) ? told.said : 'nothing';

  const tryCopy = async (text: string, then: Said): Promise<boolean> => {
    try {
      await copy(text);
      setTold({ said: then, text });
      return true;
    } catch {
      setTold({ said: 'failed', text });
      return false;
    }
  };
  const mustCopy = copies !== undefined && said !== 'failed';
  const copyPart = (at: number) => {
    const now = fresh();
    return tryCopy((at === 0 ? now.way.carry.copies : undefined) ?? now.version.parts[at] ?? '', 'copied-only');
  };
  const go = async (which: (way: Way) => Carry | undefined) => {
    const { address, copies } = which(fresh().way) ?? {};
    const mustCopy = copies !== undefined && said !== 'failed';
    // Copied before the new tab takes the focus away. Where that fails, people hear of it first and open the page with the next press.
    if (mustCopy && !(await tryCopy(copies, 'copied'))) return;
    if (address) open(address);
    mark({ ...carried, opened: Date.now() });
  };
  const time = carried.opened && new Date(carried.opened).toLocaleString(language, { timeStyle: 'short', dateStyle: 'medium' });

  return (
    <div class="carrying">
      {!needsServer && <p class="hint">{wayOf(carry)}</p>}
      {share.doubt && !needsServer && (
        <Disclosure class="doubt" summary={<span>{c('carry.unsure')}</span>}>
          {() => (
            <>
              <p>{share.doubt}</p>
              <Fact source={share.source} open={open} />
            </>
          )}
        </Disclosure>
      )}
      {tooLong && <p class="hint">{c('carry.tooLong')}</p>}
      {needsServer && (
        <p class="banner">
          {c('carry.server')}{' '}
          <button type="button" class="plain" onClick={nameServer}>
            {c('carry.nameServer')}
          </button>
        </p>
      )}
      <LeftOut left={left} copy={(text) => tryCopy(text, 'copied-only')} />
      <div class="actions">
        {address && (
          <button type="button" class="primary" onClick={() => go(({ carry }) => carry)}>
            {mustCopy ? c('carry.copyOpen', { name }) : c('carry.open', { name })} <Icon name="open" size={16} />
          </button>
        )}
        <button
          type="button"
          class="second"
          aria-label={rest.length ? undefined : c('carry.copyFor', { name })}
          onClick={() => copyPart(0)}
        >
          <Icon name="copy" size={16} /> {rest.length ? c('carry.copyPart', { at: 1 }) : c('carry.copy')}
        </button>
        {rest.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
          <button key={at} type="button" class="second" onClick={() => copyPart(at + 1)}>
            <Icon name="copy" size={16} /> {c('carry.copyPart', { at: at + 2 })}
          </button>
        ))}
      </div>
      <p class="notice" role="status">
        {sayings[said]}
      </p>
      {said === 'failed' && <textarea readOnly autocomplete="off" rows={3} aria-label={c('carry.copyFor', { name })} value={told?.text} />}
      {carried.opened && (
        <div class="carried">
          <p class="hint">{c('carry.wasOpened', { time: time ?? '' })}</p>
          {fallback?.address && (
            <Disclosure class="doubt" summary={<span>{c('carry.empty')}</span>}>
              {() => (
                <>
                  <p>{c('carry.emptyHint')}</p>
                  <p class="hint">{c('carry.seen', { date: dateInWords(share.source.checked, language) })}</p>
                  <button type="button" class="second" onClick={() => go(({ fallback }) => fallback)}>
                    {fallback.copies === undefined ? c('carry.otherOpen') : c('carry.other')} <Icon name="open" size={16} />
                  </button>
                </>
              )}
            </Disclosure>
          )}
          <label class="choice">
            <input
              type="checkbox"
              checked={carried.posted !== undefined}
              onChange={(event) => mark({ ...carried, posted: event.currentTarget.checked ? Date.now() : undefined })}
            />
            {c('carry.posted', { name })}
          </label>
          {next && (
            <button type="button" class="plain" onClick={() => goToVersion(next.id)}>
              {c('carry.next', { name: next.name })}
            </button>
          )}
          {carried.posted && (
            <Field label={c('carry.post', { name })} hint={c('carry.postHint')}>
              {(tied) => (
                <input
                  {...tied}
                  type="url"
                  dir="ltr"
                  value={carried.post ?? ''}
                  onInput={(event) => mark({ ...carried, post: event.currentTarget.value })}
                />
              )}
            </Field>
          )}
        </div>
      )}
    </div>
  );
}
