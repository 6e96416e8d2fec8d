import type { ComponentChildren } from 'preact';
import { dateInWords } from '../../core/dates.ts';
import type { PlatformTexts } from '../../data/load.ts';
import { language, t } from '../../data/messages/app.ts';
import type { Numbers } from '../../data/schema.ts';
import { Disclosure } from '../Disclosure.tsx';
import { Fact } from '../Fact.tsx';
import { Icon } from '../Icon.tsx';
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
        <Fact key={figure.label} source={platform.sources[figure.source]} open={open} />
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

function Guide({ platform, open }: Props) {
  const { guide, help, nonprofit, sources } = platform;
  return (
    <>
      <ol class="steps">
        {guide.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {nonprofit && (
        <>
          <h3>{t('guide.nonprofit')}</h3>
          <p>{nonprofit.text}</p>
          <Fact source={sources[nonprofit.source]} open={open} />
        </>
      )}
      <h3>{t('guide.help')}</h3>
      <div class="actions">
        {(['start', 'accessibility', 'security'] as const).map((kind) => (
          <button key={kind} type="button" class="second" onClick={() => open(help[kind])}>
            {t(`guide.${kind}`)} <Icon name="open" size={16} />
          </button>
        ))}
      </div>
    </>
  );
}

function Strengths({ platform, open }: Props) {
  const { strengths, sources } = platform;
  return (
    <>
      {strengths.map((strength) => (
        <div key={strength.text} class="fact-of">
          <h3>{t(`purpose.${strength.purpose}`)}</h3>
          <p>{strength.text}</p>
          <Fact source={sources[strength.source]} open={open} />
        </div>
      ))}
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

function Limits({ platform, open }: Props) {
  const { limits, sources } = platform;
  return (
    <>
      {limits.map((limit) => (
        <div key={limit.id} class="fact-of">
          <p>{limit.text}</p>
          {limit.doubt && (
            <p>
              <b>{t('fact.doubt')}:</b> {limit.doubt}
            </p>
          )}
          <Fact source={sources[limit.source]} open={open} />
        </div>
      ))}
    </>
  );
}

const parts = [
  { title: 'guide.title', Text: Guide, id: 'guide' },
  { title: 'strengths.title', Text: Strengths },
  { title: 'numbers.title', Text: AllNumbers },
  { title: 'limits.title', Text: Limits },
] as const;

/** Everything to know once: first steps, strengths, numbers, limits. Closed until asked for. The library knows no own platforms. */
export function About({ open, openLibrary }: Pick<Props, 'open'> & { openLibrary: (() => void) | undefined }) {
  const platform = useFacts()?.platform;
  return (
    <section class="about">
      {parts.map(({ title, Text, ...id }) => (
        <Part key={title} title={t(title)} {...id}>
          {() => platform && <Text platform={platform} open={open} />}
        </Part>
      ))}
      {openLibrary && (
        <button type="button" class="plain" onClick={openLibrary}>
          {t('popup.library')} <Icon name="open" size={16} />
        </button>
      )}
    </section>
  );
}
