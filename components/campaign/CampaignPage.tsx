import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Campaign, emptyCampaign } from '../../core/campaign/campaign.ts';
import { ownZone } from '../../core/campaign/zones.ts';
import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import type { Stored } from '../../core/settings/stored.ts';
import type { WritingFacts } from '../../core/versions/targets.ts';
import { x } from '../../data/messages/campaign.ts';
import type { Actions, SharedActions } from '../actions.ts';
import { PageContext } from '../PageContext.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { useStored } from '../ui/use-stored.ts';
import { CampaignList } from './CampaignList.tsx';
import { CampaignSteps } from './CampaignSteps.tsx';
import type { StepTools } from './step-props.ts';
import { type CampaignKeeper, type SaveState, useCampaigns } from './use-campaigns.ts';
import { useStep } from './use-step.ts';

export interface CampaignProps {
  stored: Stored;
  catalogue: WholeCatalogue;
  writing: WritingFacts;
  campaigns: readonly Campaign[];
  actions: SharedActions & Pick<Actions, 'change' | 'watch'> & StepTools & { campaigns: CampaignKeeper };
}

/** How far the saving is; where it failed, it can be tried again. */
function Saving({ state, retry }: { state: SaveState; retry: () => void }) {
  return (
    <p class="saving" role="status" data-state={state}>
      {x(`state.${state}`)}{' '}
      {state === 'failed' && (
        <button type="button" class="plain" onClick={retry}>
          {x('state.again')}
        </button>
      )}
    </p>
  );
}

/** Campaigns of many people: the list of them, or the steps of one. */
export function CampaignPage({ stored: first, catalogue, writing, campaigns, actions }: CampaignProps) {
  const { stored, failed, change } = useStored(first, actions);
  const { list, state, retry, add, edit, remove } = useCampaigns(campaigns, actions.campaigns);
  const [where, go] = useStep();
  const [removed, setRemoved] = useState<Campaign>();
  const page = useRef<HTMLElement>(null);
  const wasAt = useRef(where);
  useTheme(stored.settings.theme);
  const open = list.find(({ id }) => id === where.id);
  // What was pressed is mostly gone from the page: who hears it is told where they are now.
  useLayoutEffect(() => {
    if (wasAt.current !== where) page.current?.querySelector<HTMLElement>('h1[tabindex], h2[tabindex]')?.focus();
    wasAt.current = where;
  }, [where]);
  const start = () => {
    const campaign = emptyCampaign(crypto.randomUUID(), ownZone(), Date.now());
    add(campaign);
    go({ id: campaign.id, step: 'name' });
  };
  return (
    <PageContext actions={actions} catalogue={catalogue}>
      <Frame page="campaign">
        <main ref={page} id="main" tabIndex={-1} class="campaign">
          <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
          {open ? (
            <CampaignSteps
              campaign={open}
              step={where.step}
              others={list.filter((one) => one !== open)}
              go={(step) => go({ id: open.id, step })}
              toList={() => go({ id: '', step: 'name' })}
              edit={(next) => edit(open.id, next)}
              saving={<Saving state={state} retry={retry} />}
              stored={stored}
              writing={writing}
              tools={actions}
            />
          ) : (
            <CampaignList
              list={list}
              isMissing={where.id !== ''}
              removed={removed}
              tools={actions}
              start={start}
              open={(id) => go({ id, step: 'name' })}
              remove={(campaign) => {
                setRemoved(campaign);
                remove(campaign);
              }}
              undo={() => {
                if (removed) add(removed);
                setRemoved(undefined);
              }}
              add={add}
              saving={state === 'failed' && <Saving state={state} retry={retry} />}
            />
          )}
        </main>
      </Frame>
    </PageContext>
  );
}
