import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Carried, Draft } from '../../../core/drafts/draft.ts';
import { roundStep } from '../../../core/sharing/round.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { allOf } from '../../../data/messages/lists.ts';
import { memo } from '../../ui/memo.tsx';
import { useOnline } from '../../ui/use-online.ts';
import type { Pictures } from '../pictures/use-pictures.ts';
import type { CardDraft } from '../versions/VersionPanel.tsx';
import { RoundPictures } from './RoundPictures.tsx';
import { StepButtons } from './StepButtons.tsx';
import { useShare, waysFor } from './use-share.ts';

interface Props {
  /** Id of the draft: another one is another round. */
  of: string;
  draft: CardDraft;
  targets: readonly PlatformPlace[];
  carried: Draft['carried'];
  servers: Readonly<Record<string, string>>;
  /** As far as they are worked out. */
  versions: Readonly<Record<string, Version>>;
  /** A version of the text as it is now: the one on screen may be a few keys behind. */
  computeNow: (target: PlatformPlace) => Version;
  pictures: Pick<Pictures, 'pictures' | 'thumbnails' | 'copyPicture' | 'savePictureFor'>;
  logShare: (target: string, carried: Carried) => void;
  /** Ids of the places whose text the person has chosen to look at. */
  looking: readonly string[];
  /** Brings a place's version on screen. */
  showVersion: (target: string) => void;
  /** Asks which server of the target the person is on. */
  nameServer: (target: string) => void;
  /** Shows where the message went. */
  openLog: () => void;
  /** Makes a reminder for a calendar. */
  remind: () => void;
}

/** What the person has said on this round; kept on screen only. */
function useSayings(of: string) {
  const [said, setSaid] = useState({ of, skipped: new Set<string>(), notYet: new Set<string>() });
  const now = said.of === of ? said : { of, skipped: new Set<string>(), notYet: new Set<string>() };
  return {
    skipped: now.skipped,
    notYet: now.notYet,
    skip: (id: string) => setSaid({ ...now, skipped: new Set([...now.skipped, id]) }),
    sayNotYet: (id: string) => setSaid({ ...now, notYet: new Set([...now.notYet, id]) }),
    clear: () => setSaid({ of, skipped: new Set<string>(), notYet: new Set<string>() }),
    forget: (id: string) => {
      const without = (set: ReadonlySet<string>) => new Set([...set].filter((one) => one !== id));
      setSaid({ of, skipped: without(now.skipped), notYet: without(now.notYet) });
    },
  };
}

/** How many are posted, as dots. */
function Dots({ targets, carried, current }: Pick<Props, 'targets' | 'carried'> & { current: string | undefined }) {
  const posted = targets.filter(({ id }) => carried[id]?.posted !== undefined).length;
  const look = (id: string) => (carried[id]?.posted !== undefined ? 'posted' : id === current ? 'current' : '');
  return (
    <span class="dots" role="img" aria-label={c('round.posted', { posted, all: targets.length })}>
      {targets.map(({ id }) => (
        <i key={id} class={look(id)} />
      ))}
    </span>
  );
}

const copyWords = { copied: 'carry.copied', 'copied-only': 'carry.copiedOnly', failed: 'carry.notCopied' } as const;

type Big = RefObject<HTMLButtonElement | null>;

/** The one big button. @returns it, and what puts the keyboard there again: what was pressed may be another one now */
function useBigButton(): { big: Big; goOn: () => void } {
  const big = useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = useState<object>();
  useLayoutEffect(() => {
    if (pressed) big.current?.focus();
  }, [pressed]);
  return { big, goOn: () => setPressed({}) };
}

/** The round through the places: one bar, always at the same spot, with the next step as its one big button. */
export const RoundBar = memo(function RoundBar(props: Props) {
  const { of, draft, targets, carried, servers, versions, computeNow, pictures, logShare, looking, showVersion } = props;
  const isOnline = useOnline();
  const sayings = useSayings(of);
  const { last, share, copy } = useShare(isOnline, logShare);
  const { big, goOn } = useBigButton();
  if (!targets.length) return null;
  const step = roundStep(targets, carried, sayings, looking);
  const waysOf = (target: PlatformPlace, version: Version) => waysFor(version, draft, target, servers[target.id]);
  const shownWays = (target: PlatformPlace | undefined) => {
    const version = target && versions[target.id];
    return version && waysOf(target, version);
  };
  const openPlace = async (target: PlatformPlace, which: 'first' | 'fallback' = 'first') => {
    const version = computeNow(target);
    showVersion(target.id);
    const isOut = await share(target.id, waysOf(target, version)[which], version.parts[0] ?? '', carried[target.id]);
    if (isOut) sayings.forget(target.id);
    goOn();
  };

  if (step.kind === 'done')
    return (
      <Ended
        big={big}
        again={sayings.skipped.size ? sayings.clear : undefined}
        targets={targets}
        carried={carried}
        remind={props.remind}
        openLog={props.openLog}
      />
    );

  const { id } = step.target;
  const yes = (next: PlatformPlace | undefined) => {
    logShare(id, { ...carried[id], posted: Date.now() });
    if (next) openPlace(next);
    else goOn();
  };
  const notYet = () => {
    sayings.sayNotYet(id);
    showVersion(id);
    goOn();
  };
  const skip = () => {
    sayings.skip(id);
    goOn();
  };
  const shown = shownWays(step.target);
  const texts = [shown?.first.copies, shown?.fallback?.copies, ...(versions[id]?.parts ?? [])];
  // What was copied is old as soon as the version becomes another.
  const said = last && last.place === id && texts.includes(last.text) ? last : undefined;
  return (
    <section class="round" aria-label={c('carry.title')}>
      <Dots targets={targets} carried={carried} current={id} />
      <StepButtons
        big={big}
        step={step}
        all={targets.length}
        ways={shown}
        nextWays={step.kind === 'ask' ? shownWays(step.next)?.first : undefined}
        partCount={versions[id]?.parts.length ?? 1}
        isOnline={isOnline}
        open={openPlace}
        answer={{ yes, notYet }}
        skip={skip}
        copyPart={(at) => copy(id, computeNow(step.target).parts[at] ?? '')}
        nameServer={() => props.nameServer(id)}
      />
      {pictures.pictures.length > 0 && <RoundPictures key={id} target={step.target} on={pictures} />}
      <p class="notice" role="status">
        {!isOnline && c('round.offline')} {said && c(copyWords[said.outcome])}
      </p>
      {said?.outcome === 'failed' && (
        <textarea readOnly autocomplete="off" rows={3} aria-label={c('round.byHand', { name: step.target.name })} value={said.text} />
      )}
    </section>
  );
});

interface EndedProps extends Pick<Props, 'targets' | 'carried' | 'remind' | 'openLog'> {
  big: Big;
  /** Goes on with what was left out; missing where nothing was. */
  again: (() => void) | undefined;
}

/** Where it went, and what was left out. */
function Ended({ big, again, targets, carried, remind, openLog }: EndedProps) {
  const [posted, others] = [true, false].map((want) =>
    targets.filter(({ id }) => (carried[id]?.posted !== undefined) === want).map(({ name }) => name),
  ) as [string[], string[]];
  return (
    <section class="round" aria-label={c('carry.title')}>
      <Dots targets={targets} carried={carried} current={undefined} />
      <p class="grow" role="status">
        <b>{c(others.length ? 'round.ended' : 'round.allPosted')}</b>{' '}
        {others.length > 0 && posted.length > 0 && c('round.postedOn', { places: allOf(posted) })}{' '}
        {others.length > 0 && c('round.notOn', { places: allOf(others) })}
      </p>
      <button ref={big} type="button" class="primary" onClick={remind}>
        {c('round.remind')}
      </button>
      {again && (
        <button type="button" class="second" onClick={again}>
          {c('round.goOn')}
        </button>
      )}
      <button type="button" class="second" onClick={openLog}>
        {c('round.log')}
      </button>
    </section>
  );
}
