import type { Campaign } from '../../core/campaign/campaign.ts';
import { x } from '../../data/messages/campaign.ts';
import { CampaignField } from './CampaignField.tsx';
import { readyCare } from './ready-words.ts';
import type { StepProps } from './step-props.ts';

/** What it is called, and why. */
export function NameStep({ campaign, edit }: StepProps) {
  return (
    <>
      <CampaignField campaign={campaign} edit={edit} field="name" label={x('name.label')} hint={x('name.hint')} />
      <CampaignField campaign={campaign} edit={edit} field="why" label={x('why.label')} hint={x('why.hint')} />
    </>
  );
}

const isWhole = (link: string): boolean => !link || /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(link);

/** One thing to do, where, and until when. */
export function AskStep({ campaign, edit }: StepProps) {
  const isWrong = !isWhole(campaign.link);
  return (
    <>
      <CampaignField campaign={campaign} edit={edit} field="ask" label={x('ask.label')} hint={x('ask.hint')} />
      <CampaignField
        campaign={campaign}
        edit={edit}
        field="link"
        type="url"
        longest={2000}
        label={x('ask.link')}
        hint={isWrong ? x('ask.linkWrong') : undefined}
        wrong={isWrong}
      />
      <CampaignField campaign={campaign} edit={edit} field="deadline" type="date" label={x('ask.deadline')} />
    </>
  );
}

/** What all keep to, who should not join in public, and how they can help all the same. */
export function RulesStep({ campaign, edit }: StepProps) {
  const isOpen = ({ rules, safety, quiet }: Campaign) => [rules, safety, quiet].some((text) => !text.trim());
  return (
    <>
      {isOpen(campaign) && (
        <div class="actions">
          <button type="button" class="second" onClick={() => edit(readyCare)}>
            {x('rules.ready')}
          </button>
        </div>
      )}
      <CampaignField campaign={campaign} edit={edit} field="rules" rows={5} label={x('rules.label')} />
      <CampaignField campaign={campaign} edit={edit} field="safety" rows={4} label={x('safety.label')} hint={x('safety.hint')} />
      <CampaignField campaign={campaign} edit={edit} field="quiet" rows={4} label={x('quiet.label')} hint={x('quiet.hint')} />
    </>
  );
}
