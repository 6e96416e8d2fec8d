import type { Campaign, Edits } from '../../core/campaign/campaign.ts';
import type { Stored } from '../../core/settings/stored.ts';
import type { WritingFacts } from '../../core/versions/targets.ts';
import type { PictureKeeper } from '../compose/pictures/keeper.ts';
import type { Step } from './use-step.ts';

/** What a step may ask of the browser. */
export interface StepTools {
  pictures: Pick<PictureKeeper, 'put' | 'get' | 'size'>;
  /** Saves a file of the person's downloads. */
  download: (name: string, type: string, what: string) => void;
}

/** What every step is drawn with. */
export interface StepProps {
  campaign: Campaign;
  /** Changes fields, on the basis of what is on screen then. */
  edit: (change: (now: Campaign) => Edits) => void;
  /** The person's other campaigns. */
  others: readonly Campaign[];
  stored: Stored;
  writing: WritingFacts;
  tools: StepTools;
  go: (step: Step) => void;
}
