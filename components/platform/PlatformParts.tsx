import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import { t } from '../../data/messages/app.ts';
import { f } from '../../data/messages/facts.ts';
import { purposeName } from '../../data/messages/purposes.ts';
import { useActions } from '../actions.ts';
import { useCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';
import { ShareSteps } from './ShareSteps.tsx';
import { Cited } from './SourceLine.tsx';
import { Words } from './Words.tsx';

interface Props {
  platform: PlatformTexts;
}

/** Says that a first step is advice, and whose. @param id of the platform */
export function Advice({ id }: { id: string }) {
  return <p class="fact">{f(useCatalogue().origins?.has(id) ? 'guide.theirAdvice' : 'guide.advice')}</p>;
}

/** The first steps of a beginner, each with its source or as the advice it is. */
export function FirstSteps({ platform }: Props) {
  return (
    <ol class="steps">
      {platform.guide.map((step) => {
        if (typeof step !== 'string') {
          return (
            <li key={step.text}>
              <Words of={step.text} />
              <Cited fact={step} sources={[platform.sources[step.source]]} />
            </li>
          );
        }
        return (
          <li key={step}>
            <Words of={step} />
            <Advice id={platform.id} />
          </li>
        );
      })}
    </ol>
  );
}

export function Owner({ platform: { owner, sources } }: Props) {
  return (
    <div class="fact-of">
      <p>{f('owner.is', { name: owner.name })}</p>
      <Cited fact={owner} sources={[sources[owner.source]]} />
    </div>
  );
}

export function HelpButtons({ platform }: Props) {
  const { open } = useActions();
  return (
    <>
      {(['start', 'accessibility', 'security'] as const).map((kind) => (
        <button key={kind} type="button" class="second" onClick={() => open(platform.help[kind])}>
          {f(`guide.${kind}`)} <Icon name="open" size={16} />
        </button>
      ))}
    </>
  );
}

/** What the platform is good for, one purpose after the other. */
export function Strengths({ platform }: Props) {
  return (
    <>
      {platform.strengths.map((strength) => (
        <div key={strength.text} class="fact-of">
          <p>
            <b>{f('strength.purpose', { purpose: purposeName(strength.purpose) })}</b> <Words of={strength.text} />
          </p>
          <Cited fact={strength} sources={[platform.sources[strength.source]]} />
        </div>
      ))}
    </>
  );
}

/** What the platform does not take, and where sources disagree about it. */
export function Limits({ platform }: Props) {
  return (
    <>
      {platform.limits.map((limit) => (
        <div key={limit.id} class="fact-of">
          <p>
            <Words of={limit.text} />
          </p>
          <Cited fact={limit} sources={[platform.sources[limit.source]]} />
        </div>
      ))}
    </>
  );
}

/** What the platform offers to non-profits, where it does. */
export function Nonprofit({ platform, Heading }: Props & { Heading: 'h3' | 'h4' }) {
  const { open } = useActions();
  const { nonprofit, sources } = platform;
  if (!nonprofit) return null;
  const { url } = nonprofit;
  return (
    <>
      <Heading>{f('guide.nonprofit')}</Heading>
      <p>
        <Words of={nonprofit.text} />
      </p>
      <Cited fact={nonprofit} sources={[sources[nonprofit.source]]} />
      {url && (
        <button type="button" class="second" onClick={() => open(url)}>
          {f('guide.nonprofitPage')} <Icon name="open" size={16} />
        </button>
      )}
    </>
  );
}

/** How to post where no share page exists; nothing for platforms that have one, which are told of beside their share pages. */
export function ByHand({ platform: { share }, Heading }: Props & { Heading: 'h3' | 'h4' }) {
  if (share.fills !== 'none') return null;
  return (
    <>
      <Heading>{t('share.byHand')}</Heading>
      <ShareSteps share={share} />
      <Cited fact={share} sources={[share.source]} />
    </>
  );
}
