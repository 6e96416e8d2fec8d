import type { Measure } from '../../../core/versions/measure.ts';
import { nearest, type Tightness, tightness } from '../../../core/versions/tightness.ts';
import type { Version } from '../../../core/versions/version.ts';
import { v } from '../../../data/messages/fit.ts';

/** "38 characters too long", "12 left"; "" while there is much room. Several text messages are always told: each may cost. */
export function meterWords(measure: Measure): string {
  const { segments = 1 } = measure;
  if (segments > 1) return v('meter.messages', { count: segments });
  const fit = tightness(measure);
  if (fit === 'roomy') return '';
  const { unit, left } = nearest(measure);
  return fit === 'over' ? v(`meter.over.${unit}`, { count: -left }) : v(`meter.left.${unit}`, { count: left });
}

/** The worst of a version's meters, and its words; "" where there is nothing to say. */
export function fitOfVersion(version: Version | undefined): { fit: Tightness; words: string } {
  const all = version ? [...version.meters, ...(version.titleMeter ? [version.titleMeter] : [])] : [];
  const worst = all.find((meter) => !meter.fits) ?? all.find((meter) => tightness(meter) === 'tight') ?? all[0];
  return worst ? { fit: tightness(worst), words: meterWords(worst) } : { fit: 'roomy', words: '' };
}

/** How much of a place's room is used, in words and as a bar; nothing while there is much room. */
export function Meter({ measure, say = (words) => words }: { measure: Measure; say?: ((words: string) => string) | undefined }) {
  const words = meterWords(measure);
  if (!words) return null;
  const { share } = nearest(measure);
  return (
    <span class={`meter ${tightness(measure)}`}>
      {Number.isFinite(measure.limit) && (
        <svg aria-hidden="true" width="40" height="6">
          <rect class="whole" width="40" height="6" rx="3" />
          <rect class="used" width={Math.min(1, share) * 40} height="6" rx="3" />
        </svg>
      )}
      {say(words)}
    </span>
  );
}
