import { largestFile, mostKept, mostPictures } from '../../../core/pictures/limits.ts';
import { i } from '../../../data/messages/pictures.ts';
import type { Added } from './use-adding.ts';

const inMb = (bytes: number) => Math.round(bytes / 1_000_000);

/** What is wrong with one file, and what to do. */
function faultText({ name, fault }: Added['faults'][number]): string {
  if (fault === 'large') return i('pictures.fault.large', { name, mb: inMb(largestFile) });
  if (fault === 'noRoom') return i('pictures.fault.noRoom', { name, mb: inMb(mostKept) });
  return i(`pictures.fault.${fault}`, { name });
}

/** What became of the files that were chosen: how many are there, what was taken off, what could not be read. */
export function AddedNotice({ added: { count, saved, stills, left, faults } }: { added: Added }) {
  const kb = Math.round(saved / 1000);
  return (
    <>
      {count > 0 && (
        <p>
          <span>{i('pictures.added', { count })}</span> <span>{kb > 0 ? i('pictures.smaller', { kb }) : i('pictures.clean')}</span>
        </p>
      )}
      {stills > 0 && <p>{i('pictures.still', { count: stills })}</p>}
      {left > 0 && <p class="wrong">{i('pictures.left', { count: left, most: mostPictures })}</p>}
      {faults.map((one) => (
        <p key={`${one.fault} ${one.name}`} class="wrong">
          {faultText(one)}
        </p>
      ))}
    </>
  );
}
