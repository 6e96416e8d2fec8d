import type { ComponentChildren, FunctionComponent } from 'preact';
import { type Campaign, missingIn } from '../../core/campaign/campaign.ts';
import { x } from '../../data/messages/campaign.ts';
import { Icon } from '../ui/Icon.tsx';
import { AskStep, NameStep, RulesStep } from './AboutSteps.tsx';
import { AfterStep } from './AfterStep.tsx';
import { campaignName } from './campaign-words.ts';
import { FactsStep } from './FactsStep.tsx';
import { FinishStep } from './FinishStep.tsx';
import { MessagesStep } from './MessagesStep.tsx';
import { MomentStep } from './MomentStep.tsx';
import { PicturesStep } from './PicturesStep.tsx';
import type { StepProps } from './step-props.ts';
import { TagStep } from './TagStep.tsx';
import { TargetsStep } from './TargetsStep.tsx';
import { type Step, steps } from './use-step.ts';

const looks: Readonly<Record<Step, FunctionComponent<StepProps>>> = {
  name: NameStep,
  ask: AskStep,
  moment: MomentStep,
  tag: TagStep,
  facts: FactsStep,
  messages: MessagesStep,
  pictures: PicturesStep,
  targets: TargetsStep,
  rules: RulesStep,
  finish: FinishStep,
  after: AfterStep,
};

/** Whether something is written in a step and nothing is missing there, so that people see how far they are. */
const filled: Readonly<Record<Step, (campaign: Campaign) => boolean>> = {
  name: ({ name }) => name.trim() !== '',
  ask: ({ ask }) => ask.trim() !== '',
  moment: ({ day, time }) => day !== '' && time !== '',
  tag: ({ tag }) => tag !== '',
  facts: (campaign) => campaign.facts.length > 0 && !missingIn(campaign).includes('source'),
  messages: ({ messages }) => messages.length > 0,
  pictures: (campaign) => campaign.pictures.length > 0 && !missingIn(campaign).includes('alt'),
  targets: ({ targets }) => targets.length > 0,
  rules: ({ rules, safety, quiet }) => [rules, safety, quiet].some((text) => text.trim() !== ''),
  finish: () => false,
  after: ({ thanks }) => thanks.trim() !== '',
};

interface Props extends StepProps {
  step: Step;
  toList: () => void;
  /** How far the saving is. */
  saving: ComponentChildren;
}

function StepList({ campaign, step, go }: Pick<Props, 'campaign' | 'step' | 'go'>) {
  return (
    <nav aria-label={x('steps.title')}>
      <ol class="step-list">
        {steps.map((one) => {
          const isFilled = filled[one](campaign);
          return (
            <li key={one}>
              <button type="button" aria-current={one === step ? 'step' : undefined} data-filled={isFilled} onClick={() => go(one)}>
                <span class="step-mark">{isFilled && <Icon name="check" size={16} />}</span>
                <span class="step-name">{x(`step.${one}`)}</span>
                {isFilled && <span class="visually-hidden">{x('steps.filled')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** One campaign, step by step. Every step can be gone to at any time; all of it is saved as it is typed. */
export function CampaignSteps({ step, toList, saving, ...props }: Props) {
  const { campaign, go } = props;
  const at = steps.indexOf(step);
  const [before, next] = [steps[at - 1], steps[at + 1]];
  const Look = looks[step];
  return (
    <>
      <header class="campaign-head">
        <button type="button" class="plain" onClick={toList}>
          <Icon name="back" size={18} />
          {x('list.back')}
        </button>
        <h1 dir="auto">{campaignName(campaign)}</h1>
        {saving}
      </header>
      <div class="campaign-body">
        <StepList campaign={campaign} step={step} go={go} />
        <section class="step" aria-labelledby="step">
          <small class="step-at">{x('steps.at', { at: at + 1, all: steps.length })}</small>
          <h2 id="step" tabIndex={-1}>
            {x(`step.${step}`)}
          </h2>
          <Look {...props} />
          <div class="actions step-ways">
            {before && (
              <button type="button" class="second" onClick={() => go(before)}>
                {x('steps.back')}
              </button>
            )}
            {next && (
              <button type="button" class={step === 'finish' ? 'second' : 'primary'} onClick={() => go(next)}>
                {x('steps.next')}
              </button>
            )}
          </div>
        </section>
      </div>
    </>
  );
}
