import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { RoundStep } from '../../../core/sharing/round.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { c } from '../../../data/messages/compose.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Ways } from './use-share.ts';

/** The honest word for what the page that opens will have in it. */
function fillInWords({ way, copies }: Ways['first'], name: string): string {
  return way === 'text-and-link' && copies !== undefined ? c('carry.way.copied') : c(`carry.way.${way}`, { name });
}

type Step = Exclude<RoundStep<PlatformPlace>, { kind: 'done' }>;

/** What the big button does: copy, open, or both. */
function openWords(first: Ways['first'] | undefined, name: string, isOnline: boolean): string {
  if (!isOnline || !first?.address) return c('carry.copyFor', { name });
  return c(first.copies === undefined ? 'carry.open' : 'carry.copyOpen', { name });
}

/** Not the second press of a double click: it was meant for the button that stood there before. */
const isOnce = ({ detail }: MouseEvent) => detail < 2;

interface StepProps {
  /** The one big button. */
  big: RefObject<HTMLButtonElement | null>;
  step: Step;
  all: number;
  /** Undefined until its version is worked out. */
  ways: Ways | undefined;
  partCount: number;
  /** How the next place opens, where one comes next. */
  nextWays: Ways['first'] | undefined;
  isOnline: boolean;
  open: (target: PlatformPlace, which?: 'first' | 'fallback') => void;
  answer: { yes: (next: PlatformPlace | undefined) => void; notYet: () => void };
  skip: () => void;
  copyPart: (at: number) => void;
  nameServer: () => void;
}

/** Copies the parts that follow the first, one after the other: the button moves on. */
function CopyParts({ count, copyPart }: { count: number; copyPart: (at: number) => void }) {
  const [next, setNext] = useState(2);
  const at = Math.min(next, count);
  return (
    <button
      type="button"
      class="second"
      onClick={() => {
        copyPart(at - 1);
        setNext(at === count ? 2 : at + 1);
      }}
    >
      <Icon name="copy" size={16} /> {c('round.copyPart', { at, count })}
    </button>
  );
}

/** What can be done at one step of the round. */
export function StepButtons({ big, step, all, ways, partCount, nextWays, isOnline, open, answer, skip, copyPart, nameServer }: StepProps) {
  const { target, at } = step;
  const { name } = target;
  if (step.kind === 'ask') {
    const { next } = step;
    const goesOn = next && nextWays?.address && isOnline;
    return (
      <>
        <span class="grow">
          <b>{c('round.isOut', { name })}</b>
        </span>
        <button ref={big} type="button" class="primary" onClick={(event) => isOnce(event) && answer.yes(goesOn ? next : undefined)}>
          {goesOn ? c('round.yesNext', { next: next.name }) : c('round.yes')} {goesOn && <Icon name="open" size={16} />}
        </button>
        <button type="button" class="second" onClick={answer.notYet}>
          {c('round.notYet')}
        </button>
        {ways?.first.needsServer && (
          <button type="button" class="second" onClick={nameServer}>
            {c('carry.nameServer')}
          </button>
        )}
        {partCount > 1 && <CopyParts key={target.id} count={partCount} copyPart={copyPart} />}
        {ways?.fallback?.address && (
          <button type="button" class="plain" onClick={() => open(target, 'fallback')}>
            {c('carry.empty')}
          </button>
        )}
      </>
    );
  }
  return (
    <>
      <span class="grow">
        <b>{c('round.step', { at, all, name })}</b>{' '}
        {ways && <small>{ways.first.needsServer ? c('carry.server') : fillInWords(ways.first, name)}</small>}
      </span>
      <button ref={big} type="button" class="primary" onClick={(event) => isOnce(event) && open(target)}>
        {openWords(ways?.first, name, isOnline)} <Icon name={ways?.first.address && isOnline ? 'open' : 'copy'} size={16} />
      </button>
      {ways?.first.needsServer && (
        <button type="button" class="second" onClick={nameServer}>
          {c('carry.nameServer')}
        </button>
      )}
      <button type="button" class="second" onClick={skip} aria-label={c('round.skipThis', { name })}>
        {c('round.skip')}
      </button>
    </>
  );
}
