import type { DirectoryEntry } from '../../data/directory.bake.ts';
import type { PlatformTexts } from '../../data/load.ts';
import { t } from '../../data/messages/app.ts';
import { l } from '../../data/messages/library.ts';
import { categories } from '../../data/vocabulary.ts';
import { Fact } from '../Fact.tsx';
import { Icon } from '../Icon.tsx';
import { Fold } from './Fold.tsx';

interface Props {
  open: (url: string) => void;
  /** Shows the tips of a platform. */
  tipsOf: (platform: string) => void;
}

function Guide({ platform, open, tipsOf }: { platform: PlatformTexts } & Props) {
  const { guide, strengths, limits, nonprofit, help, sources } = platform;
  return (
    <>
      <h4>{l('guides.steps')}</h4>
      <ol class="steps">
        {guide.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div class="actions control">
        {(['start', 'accessibility', 'security'] as const).map((kind) => (
          <button key={kind} type="button" class="second" onClick={() => open(help[kind])}>
            {t(`guide.${kind}`)} <Icon name="open" size={16} />
          </button>
        ))}
        <button type="button" class="second" onClick={() => tipsOf(platform.id)}>
          {l('guides.tips', { name: platform.name })}
        </button>
      </div>
      <h4>{l('kind.strength')}</h4>
      {strengths.map((strength) => (
        <div key={strength.text} class="fact-of">
          <p>
            <b>{t(`purpose.${strength.purpose}`)}.</b> {strength.text}
          </p>
          <Fact source={sources[strength.source]} open={open} />
        </div>
      ))}
      <h4>{t('limits.title')}</h4>
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
      {nonprofit && (
        <>
          <h4>{t('guide.nonprofit')}</h4>
          <p>{nonprofit.text}</p>
          <Fact source={sources[nonprofit.source]} open={open} />
        </>
      )}
    </>
  );
}

/** A beginner's guide for each platform, by kind of platform. */
export function Guides({
  directory,
  platforms,
  ...rest
}: { directory: readonly DirectoryEntry[]; platforms: readonly PlatformTexts[] } & Props) {
  const byId = new Map(platforms.map((platform) => [platform.id, platform]));
  return (
    <section id="guides" aria-labelledby="guides-title">
      <h2 id="guides-title" tabIndex={-1}>
        {l('guides.title')}
      </h2>
      {categories.map((category) => (
        <div key={category} class="group">
          <h3 id={`guides-${category}`} tabIndex={-1}>
            {l(`guides.${category}`)}
          </h3>
          <ul class="card">
            {directory
              .filter((entry) => entry.category === category)
              .map((entry) => (
                <li key={entry.id}>
                  <Fold
                    id={`platform-${entry.id}`}
                    summary={
                      <>
                        <Icon shapes={entry.icon} />
                        <span>
                          {entry.name}
                          <small>{entry.bestFor}</small>
                        </span>
                      </>
                    }
                  >
                    {() => {
                      const platform = byId.get(entry.id);
                      return platform && <Guide platform={platform} {...rest} />;
                    }}
                  </Fold>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
