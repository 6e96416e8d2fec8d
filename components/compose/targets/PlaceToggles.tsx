import { useRef } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Tightness } from '../../../core/versions/tightness.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { Icon } from '../../ui/Icon.tsx';
import { memo } from '../../ui/memo.tsx';
import { fitOfVersion } from '../versions/Meter.tsx';
import { isShortened } from '../versions/Why.tsx';

interface Props {
  targets: readonly PlatformPlace[];
  /** Ids of the targets that the message goes to, in the person's order. */
  chosen: readonly string[];
  /** Ids of the places that the person mostly writes for. */
  own: readonly string[];
  /** None where nothing is written yet. */
  versions: Record<string, Version>;
  carried: Draft['carried'];
  choose: (ids: string[]) => void;
  openOthers: () => void;
}

/** Ids in the order in which they stand: what was taken out stays where it is, so that nothing moves under the finger. */
function useRow(chosen: readonly string[], own: readonly string[]): string[] {
  const row = useRef<string[]>([]);
  const all = [...new Set([...row.current, ...chosen, ...own])];
  const on = all.filter((id) => chosen.includes(id));
  // Moved in the list of all places.
  const isMoved = on.some((id, at) => id !== chosen[at]);
  row.current = isMoved ? [...chosen, ...all.filter((id) => !chosen.includes(id))] : all;
  return row.current;
}

function Done({ opened, posted }: Draft['carried'][string]) {
  if (!opened && !posted) return null;
  return (
    <>
      <Icon name={posted ? 'check' : 'open'} size={16} />
      <span class="visually-hidden">{posted ? c('carry.isPosted') : c('carry.isOpened')}</span>
    </>
  );
}

interface ToggleProps extends Pick<Draft['carried'][string], 'opened' | 'posted'> {
  target: PlatformPlace;
  isOn: boolean;
  /** How its version fits. */
  fit: Tightness;
  /** How much room is left, where that gets tight. */
  words: string;
  /** Whether the end of the message is left out there. */
  isCut: boolean;
  press: () => void;
}

/** One place. Versions come at each key, and mostly nothing of it is another. */
const Toggle = memo(function Toggle({ target: { icon, name }, isOn, fit, words, isCut, opened, posted, press }: ToggleProps) {
  return (
    <button type="button" class="toggle" aria-pressed={isOn} onClick={press}>
      <Icon shapes={icon} size={16} /> {name}
      {isCut && <span class="meter tight"> {c('places.shortened')}</span>}
      {!isCut && words && <span class={`meter ${fit}`}> {words}</span>}
      {isOn && <Done opened={opened} posted={posted} />}
    </button>
  );
});

/** Where the message goes: one press puts a place in or takes it out. A number shows only where the room gets tight. */
export const PlaceToggles = memo(function PlaceToggles({ targets, chosen, own, versions, carried, choose, openOthers }: Props) {
  const row = useRow(chosen, own);
  return (
    <fieldset class="toggles">
      <legend class="visually-hidden">{c('places.title')}</legend>
      {row.map((id) => {
        const target = targets.find((one) => one.id === id);
        if (!target) return null;
        const isOn = chosen.includes(id);
        const version = isOn ? versions[id] : undefined;
        return (
          <Toggle
            key={id}
            target={target}
            isOn={isOn}
            {...fitOfVersion(version)}
            isCut={version !== undefined && isShortened(version)}
            opened={carried[id]?.opened}
            posted={carried[id]?.posted}
            press={() => choose(row.filter((one) => (one === id ? !isOn : chosen.includes(one))))}
          />
        );
      })}
      <button type="button" class="plain" aria-haspopup="dialog" onClick={openOthers}>
        <Icon name="add" size={16} /> {c('places.others')}
      </button>
      {!targets.some(({ id }) => chosen.includes(id)) && <p class="hint">{c('places.none')}</p>}
    </fieldset>
  );
});
