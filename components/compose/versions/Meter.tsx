import type { Measure } from '../../../core/versions/measure.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { language } from '../../../data/messages/language.ts';

/** How a text fits. Each state has words; the colour only repeats them. */
export type Fit = 'fits' | 'near' | 'over';

function fitOf({ fits, left, limit }: Measure): Fit {
  if (!fits) return 'over';
  return left <= limit / 10 ? 'near' : 'fits';
}

/** "38 characters too long", "Fits, 12 left". */
export function meterWords({ fits, left, limit, used, segments, bytes }: Measure): string {
  if (segments !== undefined) return c('meter.sms', { count: Math.max(1, segments) });
  if (limit === Number.POSITIVE_INFINITY) return c('meter.free', { count: used });
  if (left < 0) return c('meter.over', { count: -left });
  if (!fits && bytes) return c('meter.bytes', { used: bytes.used.toLocaleString(language), limit: bytes.limit.toLocaleString(language) });
  return c('meter.left', { count: left });
}

/** The worst of a version's meters, and its words. */
export function fitOfVersion(version: Version | undefined): { fit: Fit; words: string } {
  const all = version ? [...version.meters, ...(version.titleMeter ? [version.titleMeter] : [])] : [];
  const worst = all.find((meter) => !meter.fits) ?? all.find((meter) => fitOf(meter) === 'near') ?? all[0];
  return worst ? { fit: fitOf(worst), words: meterWords(worst) } : { fit: 'fits', words: '' };
}

/** How much of a place's room is used, in words and as a bar. */
export function Meter({ measure, words = meterWords(measure) }: { measure: Measure; words?: string }) {
  const { used, limit } = measure;
  const part = Math.min(1, used / limit);
  return (
    <span class={`meter ${fitOf(measure)}`}>
      {limit !== Number.POSITIVE_INFINITY && (
        <svg aria-hidden="true" width="40" height="6">
          <rect class="whole" width="40" height="6" rx="3" />
          <rect class="used" width={part * 40} height="6" rx="3" />
        </svg>
      )}
      {words}
    </span>
  );
}
