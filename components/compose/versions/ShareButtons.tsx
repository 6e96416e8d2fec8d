import type { Carried } from '../../../core/drafts/draft.ts';
import type { HandOff } from '../../../core/sharing/hand-off.ts';
import type { Left } from '../../../core/sharing/left-out.ts';
import type { Version } from '../../../core/versions/version.ts';
import type { SourcedShare } from '../../../data/catalogue/shares.generated.ts';
import { c } from '../../../data/messages/compose.ts';
import { useActions } from '../../actions.ts';
import { SourceLine } from '../../platform/SourceLine.tsx';
import { Words } from '../../platform/Words.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { LeftOut } from './LeftOut.tsx';
import { ShareLog } from './ShareLog.tsx';

/** The ways one version can get to its place. */
export interface Ways {
  first: HandOff;
  /** For the day the page opens empty. */
  fallback: HandOff | undefined;
  /** What neither has in it. */
  left: readonly Left[];
}

interface Props {
  ways: Ways;
  version: Version;
  /** What is known of the page that opens. */
  share: SourcedShare;
  /** Both for the text as it is now: those on screen may be a few keys behind. */
  computeNow: () => { version: Version; ways: Ways };
  name: string;
  carried: Carried | undefined;
  /** Where to go on; only at the target that was opened last. */
  next: { id: string; name: string } | undefined;
  logShare: (carried: Carried) => void;
  /** Asks which server the person is on. */
  nameServer: () => void;
}

const sayings = {
  copied: c('carry.copied'),
  'copied-only': c('carry.copiedOnly'),
  failed: c('carry.notCopied'),
} as const;

/** The honest word for what the page that opens will have in it. */
function fillInWords({ way, copies }: HandOff): string {
  return way === 'text-and-link' && copies !== undefined ? c('carry.way.copied') : c(`carry.way.${way}`);
}

/** What to know of the page before it is opened. */
function ShareNotes({ handOff, share, nameServer }: { handOff: HandOff } & Pick<Props, 'share' | 'nameServer'>) {
  const { needsServer, tooLong } = handOff;
  return (
    <>
      {!needsServer && <p class="hint">{fillInWords(handOff)}</p>}
      {share.doubt && !needsServer && (
        <Disclosure class="doubt" summary={<span>{c('carry.unsure')}</span>}>
          {() => (
            <>
              <p>
                <Words of={share.doubt} />
              </p>
              <SourceLine source={share.source} />
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
    </>
  );
}

/** The buttons that take one version to its target, and the log of what was done. Opening posts nothing. */
export function ShareButtons({ ways, version, share, computeNow, name, carried = {}, next, logShare, nameServer }: Props) {
  const { open } = useActions();
  const { last, tryCopy } = useCopy<'copied' | 'copied-only'>();
  const { first, fallback, left } = ways;
  const { address, copies } = first;
  const rest = version.parts.slice(1);
  // What was copied is old as soon as the version becomes another.
  const said =
    last && [copies, fallback?.copies, ...left.map(({ what }) => what), ...version.parts].includes(last.text) ? last.outcome : undefined;

  const mustCopy = copies !== undefined && said !== 'failed';
  const copyPart = (at: number) => {
    const now = computeNow();
    return tryCopy((at === 0 ? now.ways.first.copies : undefined) ?? now.version.parts[at] ?? '', 'copied-only');
  };
  const go = async (which: (ways: Ways) => HandOff | undefined) => {
    const { address, copies } = which(computeNow().ways) ?? {};
    const mustCopy = copies !== undefined && said !== 'failed';
    // Copied before the new tab takes the focus away. Where that fails, people hear of it first and open the page with the next press.
    if (mustCopy && !(await tryCopy(copies, 'copied'))) return;
    if (address) open(address);
    logShare({ ...carried, opened: Date.now() });
  };

  return (
    <div class="share-buttons">
      <ShareNotes handOff={first} share={share} nameServer={nameServer} />
      <LeftOut left={left} copy={(text) => tryCopy(text, 'copied-only')} />
      <div class="actions">
        {address && (
          <button type="button" class="primary" onClick={() => go(({ first }) => first)}>
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
        {said && sayings[said]}
      </p>
      {said === 'failed' && <textarea readOnly autocomplete="off" rows={3} aria-label={c('carry.copyFor', { name })} value={last?.text} />}
      {carried.opened && (
        <ShareLog
          carried={carried}
          opened={carried.opened}
          fallback={fallback}
          seen={share.source.checked}
          name={name}
          next={next}
          openFallback={() => go(({ fallback }) => fallback)}
          logShare={logShare}
        />
      )}
    </div>
  );
}
