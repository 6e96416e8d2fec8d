import type { ComponentChildren, ComponentType } from 'preact';
import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import { dateInWords } from '../../core/catalogue/dates.ts';
import { language, t } from '../../data/messages/app.ts';
import type { Numbers } from '../../data/schema/schema.ts';
import { Cited } from '../platform/Fact.tsx';
import { ByHand, FirstSteps, HelpButtons, Limits, Nonprofit, Owner, Strengths } from '../platform/PlatformParts.tsx';
import { Takes } from '../platform/Takes.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFacts } from './facts.ts';

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
        <Cited key={figure.label} fact={figure} sources={[platform.sources[figure.source]]} />
      ))}
    </div>
  );
}

function Part({ title, id, children }: { title: string; id?: string; children: () => ComponentChildren }) {
  const summary = (
    <>
      <span>{title}</span>
      <Icon name="chevron" size={16} />
    </>
  );
  return (
    <Disclosure class="row card" summary={summary} {...(id ? { id } : {})}>
      {children}
    </Disclosure>
  );
}

/** What a platform is best for, in one sentence. */
export function Best({ text }: { text: string }) {
  return (
    <section aria-labelledby="best">
      <h2 id="best">{t('best.title')}</h2>
      <p class="best">{text}</p>
    </section>
  );
}

function Guide({ platform }: Props) {
  return (
    <>
      <FirstSteps platform={platform} />
      <ByHand platform={platform} Heading="h3" />
      <Nonprofit platform={platform} Heading="h3" />
      <h3>{t('guide.help')}</h3>
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

/** One of the texts below. It comes a moment after it is opened. */
function Text({ of: Of }: { of: ComponentType<Props> }) {
  const platform = useFacts();
  return platform ? <Of platform={platform} /> : null;
}

const parts = [
  { title: 'guide.title', of: Guide, id: 'guide' },
  { title: 'strengths.title', of: Strengths },
  { title: 'numbers.title', of: AllNumbers },
  { title: 'limits.title', of: Limits },
  { title: 'takes.title', of: Takes },
] as const;

/** Everything to know once: first steps, strengths, numbers, limits. Closed until asked for. */
export function About({ openLibrary }: { openLibrary: () => void }) {
  return (
    <section class="about">
      {parts.map(({ title, of, ...id }) => (
        <Part key={title} title={t(title)} {...id}>
          {() => <Text of={of} />}
        </Part>
      ))}
      <button type="button" class="plain" onClick={openLibrary}>
        {t('popup.library')} <Icon name="open" size={16} />
      </button>
    </section>
  );
}
