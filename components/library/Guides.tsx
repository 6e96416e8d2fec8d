import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import { t } from '../../data/messages/app.ts';
import { l } from '../../data/messages/library.ts';
import { categories } from '../../data/schema/vocabulary.ts';
import { useCatalogue } from '../catalogue.ts';
import { OriginBadge } from '../platform/OriginBadge.tsx';
import { ByHand, FirstSteps, HelpButtons, Limits, Nonprofit, Owner, Strengths } from '../platform/PlatformParts.tsx';
import { Takes } from '../platform/Takes.tsx';
import { Words } from '../platform/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Fold } from './Fold.tsx';

interface Props {
  /** Shows the tips of a platform. */
  tipsOf: (platform: string) => void;
}

function Guide({ platform, tipsOf }: { platform: PlatformTexts } & Props) {
  return (
    <>
      <h4>{l('guides.steps')}</h4>
      <FirstSteps platform={platform} />
      <div class="actions control">
        <HelpButtons platform={platform} />
        <button type="button" class="second" onClick={() => tipsOf(platform.id)}>
          {l('guides.tips', { name: platform.name })}
        </button>
      </div>
      <h4>{l('kind.strength')}</h4>
      <Strengths platform={platform} />
      <h4>{t('limits.title')}</h4>
      <Limits platform={platform} />
      {platform.compose && (
        <>
          <h4>{t('takes.title')}</h4>
          <Takes platform={platform} />
        </>
      )}
      <ByHand platform={platform} Heading="h4" />
      <Nonprofit platform={platform} Heading="h4" />
      <h4>{t('owner.title')}</h4>
      <Owner platform={platform} />
    </>
  );
}

/** A beginner's guide for each platform, by kind of platform. */
export function Guides({ platforms, tipsOf }: { platforms: readonly PlatformTexts[] } & Props) {
  const { directory } = useCatalogue();
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
                          {entry.name} <OriginBadge id={entry.id} />
                          <small>
                            <Words of={byId.get(entry.id)?.bestFor} />
                          </small>
                        </span>
                      </>
                    }
                  >
                    {() => {
                      const platform = byId.get(entry.id);
                      return platform && <Guide platform={platform} tipsOf={tipsOf} />;
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
