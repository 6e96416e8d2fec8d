import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import { dateInWords } from '../../core/catalogue/dates.ts';
import { language, t } from '../../data/messages/app.ts';
import type { Numbers } from '../../data/schema/schema.ts';
import { Cited } from '../platform/Fact.tsx';
import { ByHand, FirstSteps, HelpButtons, Limits, Nonprofit, Owner, Strengths } from '../platform/PlatformParts.tsx';
import { Takes } from '../platform/Takes.tsx';
import { useFacts } from './facts.ts';

interface Props {
  platform: PlatformTexts;
  open: (url: string) => void;
}

function Bars({ numbers, platform, open }: { numbers: Numbers } & Props) {
  const most = Math.max(numbers.now.value, numbers.before?.value ?? 0);
  const figures = [
    ...(numbers.before ? [{ ...numbers.before, label: 'numbers.then' as const }] : []),
    { ...numbers.now, label: 'numbers.now' as const },
  ];
  return (
    <div class="numbers">
      <h3>{numbers.what}</h3>
      {figures.map((figure) => (
        <div key={figure.label} class="figure">
          <span>{t(figure.label, { date: dateInWords(figure.date, language) })}</span>
          <b>{figure.text}</b>
          <svg class="bar" aria-hidden="true">
            <rect width={`${Math.max(1, (figure.value / most) * 100)}%`} height="8" rx="4" />
          </svg>
        </div>
      ))}
      {numbers.change && <p>{numbers.change}</p>}
      {figures.map((figure) => (
        <Cited key={figure.label} fact={figure} sources={[platform.sources[figure.source]]} open={open} />
      ))}
    </div>
  );
}

function Guide({ platform, open }: Props) {
  return (
    <>
      <FirstSteps platform={platform} open={open} />
      <ByHand platform={platform} open={open} Heading="h3" />
      <Nonprofit platform={platform} open={open} Heading="h3" />
      <h3>{t('guide.help')}</h3>
      <div class="actions">
        <HelpButtons platform={platform} open={open} />
      </div>
      <h3>{t('owner.title')}</h3>
      <Owner platform={platform} open={open} />
    </>
  );
}

function AllNumbers({ platform, open }: Props) {
  return (
    <>
      {platform.numbers.map((one) => (
        <Bars key={one.id} numbers={one} platform={platform} open={open} />
      ))}
    </>
  );
}

const parts = { guide: Guide, strengths: Strengths, numbers: AllNumbers, limits: Limits, takes: Takes };

/** One of the long texts about a platform. It comes a moment after it is opened. */
export function AboutText({ part, open }: { part: keyof typeof parts } & Pick<Props, 'open'>) {
  const platform = useFacts();
  const Text = parts[part];
  return platform ? <Text platform={platform} open={open} /> : null;
}
