import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { t } from '../../data/messages/app.ts';
import { l } from '../../data/messages/library.ts';
import { categories } from '../../data/schema/vocabulary.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { OriginBadge } from '../platform/OriginBadge.tsx';
import { ByHand, FirstSteps, HelpButtons, Limits, Nonprofit, Owner, Strengths } from '../platform/PlatformParts.tsx';
import { Takes } from '../platform/Takes.tsx';
import { Words } from '../platform/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Fold } from './Fold.tsx';
import { useWays } from './Leads.tsx';
import { Part } from './Part.tsx';

function Guide({ platform }: { platform: PlatformTexts }) {
  const { id, name } = platform;
  const { tipsFor, printGuide } = useWays();
  return (
    <>
      <h4>{l('guides.steps')}</h4>
      <FirstSteps platform={platform} />
      <div class="actions control">
        <HelpButtons platform={platform} />
        <button type="button" class="second" onClick={() => tipsFor({ platform: id })}>
          {l('guides.tips', { name })}
        </button>
        <button type="button" class="second" onClick={() => printGuide(id)}>
          {l('guides.print', { name })}
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

function GuideRow({ entry, platform }: { entry: DirectoryEntry; platform: PlatformTexts | undefined }) {
  return (
    <Fold
      id={`platform-${entry.id}`}
      summary={
        <>
          <Icon shapes={entry.icon} />
          <span>
            {entry.name} <OriginBadge id={entry.id} />
            <small>
              <Words of={platform?.bestFor} />
            </small>
          </span>
        </>
      }
    >
      {() => platform && <Guide platform={platform} />}
    </Fold>
  );
}

/** A beginner's guide for each platform, by kind of platform. */
export function Guides({ platforms }: { platforms: readonly PlatformTexts[] }) {
  const { directory } = useWholeCatalogue();
  const byId = new Map(platforms.map((platform) => [platform.id, platform]));
  return (
    <Part id="guides" title={l('guides.title')} count={l('guides.count', { count: directory.length })} drawnAtOnce>
      {() =>
        categories.map((category) => {
          const entries = directory.filter((entry) => entry.category === category);
          return (
            <Fold
              key={category}
              id={`guides-${category}`}
              class="kind-of"
              drawnAtOnce
              summary={
                <span>
                  <h3>{l(`guides.${category}`)}</h3>
                  <small>{l('guides.count', { count: entries.length })}</small>
                </span>
              }
            >
              {() => (
                <ul class="card">
                  {entries.map((entry) => (
                    <li key={entry.id}>
                      <GuideRow entry={entry} platform={byId.get(entry.id)} />
                    </li>
                  ))}
                </ul>
              )}
            </Fold>
          );
        })
      }
    </Part>
  );
}
