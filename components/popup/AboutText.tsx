import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import { dateInWords } from '../../core/catalogue/dates.ts';
import { t } from '../../data/messages/app.ts';
import { f } from '../../data/messages/facts.ts';
import { language } from '../../data/messages/language.ts';
import type { Numbers } from '../../data/schema/schema.ts';
import { ByHand, FirstSteps, HelpButtons, Limits, Nonprofit, Owner, Strengths } from '../platform/PlatformParts.tsx';
import { Cited } from '../platform/SourceLine.tsx';
import { Takes } from '../platform/Takes.tsx';
import { Words } from '../platform/Words.tsx';
import { usePlatformTexts } from './platform-texts.ts';

interface Props {
  platform: PlatformTexts;
}

function Bars({ numbers, platform }: { numbers: Numbers } & Props) {
  const most = Math.max(numbers.now.value, numbers.before?.value ?? 0);
  const figures = [
    ...(numbers.before ? [{ ...numbers.before, label: 'numbers.then' as const }] : []),
    { ...numbers.now, label: 'numbers.now' as const },
  ];
  return (
    <div class="numbers">
      <h3>
        <Words of={numbers.what} />
      </h3>
      {figures.map((figure) => (
        <div key={figure.label} class="figure">
          <span>{f(figure.label, { date: dateInWords(figure.date, language) })}</span>
          <b>
            <Words of={figure.text} />
          </b>
          <svg class="bar" aria-hidden="true">
            <rect width={`${Math.max(1, (figure.value / most) * 100)}%`} height="8" rx="4" />
          </svg>
        </div>
      ))}
      {numbers.change && (
        <p>
          <Words of={numbers.change} />
        </p>
      )}
      {figures.map((figure) => (
        <Cited key={figure.label} fact={figure} sources={[platform.sources[figure.source]]} />
      ))}
    </div>
  );
}

function Guide({ platform }: Props) {
  return (
    <>
      <FirstSteps platform={platform} />
      <ByHand platform={platform} Heading="h3" />
      <Nonprofit platform={platform} Heading="h3" />
      <h3>{f('guide.help')}</h3>
      <div class="actions">
        <HelpButtons platform={platform} />
      </div>
      <h3>{t('owner.title')}</h3>
      <Owner platform={platform} />
    </>
  );
}

function AllNumbers({ platform }: Props) {
  return (
    <>
      {platform.numbers.map((one) => (
        <Bars key={one.id} numbers={one} platform={platform} />
      ))}
    </>
  );
}

const sections = { guide: Guide, strengths: Strengths, numbers: AllNumbers, limits: Limits, takes: Takes };

/** One of the long texts about a platform. It comes a moment after it is opened. */
export function AboutText({ part }: { part: keyof typeof sections }) {
  const platform = usePlatformTexts();
  const Section = sections[part];
  return platform ? <Section platform={platform} /> : null;
}
