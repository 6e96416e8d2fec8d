import type { PlatformTexts } from '../data/load.ts';
import { t } from '../data/messages/app.ts';
import { Fact } from './Fact.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  platform: PlatformTexts;
  open: (url: string) => void;
}

/** The first steps of a beginner. */
export function FirstSteps({ platform }: Pick<Props, 'platform'>) {
  return (
    <ol class="steps">
      {platform.guide.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** Buttons to the platform's own help pages. */
export function HelpButtons({ platform, open }: Props) {
  return (
    <>
      {(['start', 'accessibility', 'security'] as const).map((kind) => (
        <button key={kind} type="button" class="second" onClick={() => open(platform.help[kind])}>
          {t(`guide.${kind}`)} <Icon name="open" size={16} />
        </button>
      ))}
    </>
  );
}

/** What the platform is good for, one purpose after the other. */
export function Strengths({ platform, open }: Props) {
  return (
    <>
      {platform.strengths.map((strength) => (
        <div key={strength.text} class="fact-of">
          <p>
            <b>{t(`purpose.${strength.purpose}`)}.</b> {strength.text}
          </p>
          <Fact source={platform.sources[strength.source]} open={open} />
        </div>
      ))}
    </>
  );
}

/** What the platform does not take, and where sources disagree about it. */
export function Limits({ platform, open }: Props) {
  return (
    <>
      {platform.limits.map((limit) => (
        <div key={limit.id} class="fact-of">
          <p>{limit.text}</p>
          {limit.doubt && (
            <p>
              <b>{t('fact.doubt')}:</b> {limit.doubt}
            </p>
          )}
          <Fact source={platform.sources[limit.source]} open={open} />
        </div>
      ))}
    </>
  );
}

/** What the platform offers to non-profits, where it does. */
export function Nonprofit({ platform, open, Heading }: Props & { Heading: 'h3' | 'h4' }) {
  const { nonprofit, sources } = platform;
  if (!nonprofit) return null;
  return (
    <>
      <Heading>{t('guide.nonprofit')}</Heading>
      <p>{nonprofit.text}</p>
      <Fact source={sources[nonprofit.source]} open={open} />
    </>
  );
}
