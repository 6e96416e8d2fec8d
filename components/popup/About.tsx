import type { ComponentChildren } from 'preact';
import { t } from '../../data/messages/app.ts';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';

const AboutText = late(async () => (await import('./opened.ts')).AboutText);

function AboutSection({ title, id, children }: { title: string; id?: string; children: () => ComponentChildren }) {
  const summary = (
    <>
      <span>{title}</span>
      <Icon name="chevron" size={16} />
    </>
  );
  return (
    <Disclosure class="row" summary={summary} {...(id ? { id } : {})}>
      {children}
    </Disclosure>
  );
}

/** What a platform is best for, in one sentence. */
export function Best({ text }: { text: string }) {
  return (
    <p class="best">
      <b>{t('best.title')}</b> <Words of={text} />
    </p>
  );
}

const sections = ['guide', 'strengths', 'numbers', 'limits', 'takes'] as const;

/** Everything to know once: first steps, strengths, numbers, limits. Closed until asked for. */
export function About({ name, openLibrary }: { name: string; openLibrary: () => void }) {
  return (
    <section class="about" aria-labelledby="about">
      <h2 id="about">{t('popup.more', { name })}</h2>
      <div class="card">
        {sections.map((part) => (
          <AboutSection key={part} title={t(`${part}.title`)} {...(part === 'guide' ? { id: part } : {})}>
            {() => <AboutText part={part} />}
          </AboutSection>
        ))}
      </div>
      <button type="button" class="plain" onClick={openLibrary}>
        {t('popup.library')} <Icon name="open" size={16} />
      </button>
    </section>
  );
}
