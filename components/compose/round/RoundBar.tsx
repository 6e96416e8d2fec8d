import { useEffect, useRef, useState } from 'preact/hooks';
import type { Carried, Draft } from '../../../core/drafts/draft.ts';
import { roundStep } from '../../../core/sharing/round.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { allOf } from '../../../data/messages/lists.ts';
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

/** The round through the places: one bar, always at the same spot, with the next step as its one big button. */
export function RoundBar(props: Props) {
  const {
    of,
    draft,
    targets,
    carried,
    servers,
    versions,
    computeNow,
    pictures,
    logShare,
    looking,
    showVersion,
    nameServer,
    openLog,
    remind,
  } = props;
  const isOnline = useOnline();
  const sayings = useSayings(of);
  const { last, share, copy } = useShare(isOnline, logShare);
  const big = useRef<HTMLButtonElement>(null);
  const [pressed, setPressed] = useState<object>();
  // The button that was pressed may be another one now: the keyboard stays at the next step.
  useEffect(() => {
    if (pressed) big.current?.focus();
  }, [pressed]);
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
    setPressed({});
  };

  if (step.kind === 'done')
    return (
      <section class="round" aria-label={c('carry.title')}>
        <Dots targets={targets} carried={carried} current={undefined} />
        <p class="grow" role="status">
          <Ended targets={targets} carried={carried} />
        </p>
        <button ref={big} type="button" class="primary" onClick={remind}>
          {c('round.remind')}
        </button>
        <button type="button" class="second" onClick={openLog}>
          {c('round.log')}
        </button>
      </section>
    );

  const shown = shownWays(step.target);
  const texts = [shown?.first.copies, shown?.fallback?.copies, ...(versions[step.target.id]?.parts ?? [])];
  // What was copied is old as soon as the version becomes another.
  const said = last && last.place === step.target.id && texts.includes(last.text) ? last : undefined;
  return (
    <section class="round" aria-label={c('carry.title')}>
      <Dots targets={targets} carried={carried} current={step.target.id} />
      <StepButtons
        big={big}
        step={step}
        all={targets.length}
        ways={shown}
        nextWays={step.kind === 'ask' ? shownWays(step.next)?.first : undefined}
        partCount={versions[step.target.id]?.parts.length ?? 1}
        isOnline={isOnline}
        open={openPlace}
        answer={{
          yes: (next) => {
            logShare(step.target.id, { ...carried[step.target.id], posted: Date.now() });
            if (next) openPlace(next);
            else setPressed({});
          },
          notYet: () => {
            sayings.sayNotYet(step.target.id);
            showVersion(step.target.id);
            setPressed({});
          },
        }}
        skip={() => {
          sayings.skip(step.target.id);
          setPressed({});
        }}
        copyPart={(at) => copy(step.target.id, computeNow(step.target).parts[at] ?? '')}
        nameServer={() => nameServer(step.target.id)}
      />
      {pictures.pictures.length > 0 && <RoundPictures key={step.target.id} target={step.target} on={pictures} />}
      <p class="notice" role="status">
        {!isOnline && c('round.offline')} {said && c(copyWords[said.outcome])}
      </p>
      {said?.outcome === 'failed' && (
        <textarea readOnly autocomplete="off" rows={3} aria-label={c('round.byHand', { name: step.target.name })} value={said.text} />
      )}
    </section>
  );
}

/** Where it went, and what was left out. */
function Ended({ targets, carried }: Pick<Props, 'targets' | 'carried'>) {
  const [posted, others] = [true, false].map((want) =>
    targets.filter(({ id }) => (carried[id]?.posted !== undefined) === want).map(({ name }) => name),
  ) as [string[], string[]];
  return (
    <>
      <b>{c(others.length ? 'round.ended' : 'round.allPosted')}</b>{' '}
      {others.length > 0 && posted.length > 0 && c('round.postedOn', { places: allOf(posted) })}{' '}
      {others.length > 0 && c('round.notOn', { places: allOf(others) })}
    </>
  );
}
