import { mailOf } from '../../../core/sharing/hand-off.ts';
import { type CanBeLost, leftOut } from '../../../core/sharing/left-out.ts';
import type { outputPlaces } from '../../../core/versions/targets.ts';
import type { Version, WritingPlace } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { useActions } from '../../actions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { memo } from '../../ui/memo.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { Changes } from './Changes.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Meter } from './Meter.tsx';

interface Props {
  /** What of the draft may get lost on the way. The same value from key to key. */
  draft: CanBeLost;
  /** Whether a text message is shortened to one. */
  short: boolean;
  setShort: (short: boolean) => void;
  targets: ReturnType<typeof outputPlaces>;
  versions: Record<string, Version>;
  /** A version of the text as it is now: the one on screen may be a few keys behind. */
  computeNow: (target: WritingPlace) => Version;
  refuse: (name: string, refused: boolean) => void;
}

/** What reaches people who are on no platform: plain text, e-mail, text message. Always there. */
export const OtherOutputs = memo(function OtherOutputs({ draft, short, setShort, targets, versions, computeNow, refuse }: Props) {
  const { open } = useActions();
  const { last, tryCopy } = useCopy();
  const copy = (text: string) => tryCopy(text, 'copied');
  // What was copied is old as soon as the text becomes another.
  const texts = targets.flatMap(({ id, rules }) => {
    const version = versions[id];
    return version ? [version.parts.join('\n\n'), ...leftOut(draft, version, rules, undefined).map(({ what }) => what)] : [];
  });
  const sendMail = async (target: WritingPlace) => {
    const { address, copies } = mailOf(computeNow(target));
    if (copies !== undefined) await copy(copies);
    if (address) open(address);
  };
  return (
    <details class="row card">
      <summary>
        <span>{c('also.title')}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <ul>
        {targets.map((target) => {
          const version = versions[target.id];
          if (!version) return null;
          const name = c(`output.${target.id}`);
          const mail = target.id === 'email' ? mailOf(version) : undefined;
          return (
            <li key={version.place} class="output">
              <span>
                {name}
                {version.meters[0] && <Meter measure={version.meters[0]} />}
                {version.place === 'sms' && (short || (version.meters[0]?.segments ?? 0) > 1) && (
                  <button type="button" class="plain" onClick={() => setShort(!short)}>
                    {short ? c('also.whole') : c('also.shorten')}
                  </button>
                )}
              </span>
              {mail?.copies === undefined && mail?.address && (
                <button type="button" class="second" aria-label={c('carry.open', { name })} onClick={() => sendMail(target)}>
                  <Icon name="open" size={16} />
                </button>
              )}
              <button
                type="button"
                class="second"
                aria-label={c('carry.copyFor', { name })}
                onClick={() => copy(computeNow(target).parts.join('\n\n'))}
              >
                <Icon name="copy" size={16} /> {c('carry.copy')}
              </button>
              <Changes version={version} refuse={refuse} under="h2" />
              <LeftOut name={name} left={leftOut(draft, version, target.rules, mail)} copy={copy} under="h2" />
            </li>
          );
        })}
      </ul>
      <p class="notice" role="status">
        {last && texts.includes(last.text) && c(last.outcome === 'copied' ? 'carry.copiedOnly' : 'carry.notCopied')}
      </p>
    </details>
  );
});
