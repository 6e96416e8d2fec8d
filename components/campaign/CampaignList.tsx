import type { ComponentChildren } from 'preact';
import type { Campaign } from '../../core/campaign/campaign.ts';
import { momentOf } from '../../core/campaign/zones.ts';
import { x } from '../../data/messages/campaign.ts';
import { Icon } from '../ui/Icon.tsx';
import { Undo } from '../ui/Undo.tsx';
import { campaignName, whenIn } from './campaign-words.ts';
import { LoadKit } from './LoadKit.tsx';
import type { StepTools } from './step-props.ts';

interface Props {
  list: readonly Campaign[];
  /** The address names a campaign that is not here. */
  isMissing: boolean;
  /** The one deleted last, where that can be undone. */
  removed: Campaign | undefined;
  tools: StepTools;
  start: () => void;
  open: (id: string) => void;
  remove: (campaign: Campaign) => void;
  undo: () => void;
  add: (campaign: Campaign) => void;
  saving: ComponentChildren;
}

/** When a campaign is, in a line. */
function when(campaign: Campaign): string {
  const at = momentOf(campaign, campaign.zone);
  return at === undefined ? x('list.noTime') : x('list.when', { when: whenIn(at, campaign.zone) });
}

/** All campaigns: each to open or to delete, which can be undone; a new one, and one from a file. */
export function CampaignList({ list, isMissing, removed, tools, start, open, remove, undo, add, saving }: Props) {
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{x('page.title')}</h1>
        <p class="hint">{x('page.intro')}</p>
      </header>
      {saving}
      {isMissing && <p class="banner">{x('list.missing')}</p>}
      <section aria-labelledby="campaigns">
        <h2 id="campaigns">{x('list.title')}</h2>
        {list.length === 0 && <p class="hint">{x('list.empty')}</p>}
        <ul class="card campaign-list">
          {list.map((campaign) => (
            <li key={campaign.id}>
              <button type="button" class="pick" onClick={() => open(campaign.id)}>
                <span>
                  <b dir="auto">{campaignName(campaign)}</b>
                  <small>{when(campaign)}</small>
                </span>
                <Icon name="chevron" size={18} />
              </button>
              <button
                type="button"
                class="tool"
                aria-label={x('list.delete', { name: campaignName(campaign) })}
                onClick={() => remove(campaign)}
              >
                <Icon name="trash" size={18} />
              </button>
            </li>
          ))}
        </ul>
        <p role="status">
          <Undo of={removed} said={removed ? x('list.deleted', { name: campaignName(removed) }) : ''} label={x('list.undo')} undo={undo} />
        </p>
        <div class="actions">
          <button type="button" class="primary" onClick={start}>
            <Icon name="add" size={18} />
            {x('list.new')}
          </button>
        </div>
      </section>
      <LoadKit ids={list.map(({ id }) => id)} tools={tools} add={add} />
    </>
  );
}
