import { type Campaign, most } from '../../core/campaign/campaign.ts';
import { Field } from '../ui/Field.tsx';
import type { StepProps } from './step-props.ts';

type TextField = { [Name in keyof Campaign]: Campaign[Name] extends string ? Name : never }[keyof Campaign];

interface Props extends Pick<StepProps, 'campaign' | 'edit'> {
  field: Exclude<TextField, 'id'>;
  label: string;
  hint?: string | undefined;
  wrong?: boolean;
  type?: 'text' | 'url' | 'date' | 'time';
  /** A field of several lines has so many to begin with. */
  rows?: number;
  longest?: number;
}

/** One text of the campaign, saved as it is typed. */
export function CampaignField({ campaign, edit, field, label, hint, wrong, type = 'text', rows, longest }: Props) {
  const typed = (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    edit(() => ({ [field]: value }));
  };
  return (
    <Field label={label} hint={hint} {...(wrong ? { wrong } : {})}>
      {(tied) =>
        rows ? (
          <textarea {...tied} dir="auto" rows={rows} maxLength={longest ?? most.text} value={campaign[field]} onInput={typed} />
        ) : (
          <input
            {...tied}
            dir={type === 'text' ? 'auto' : undefined}
            // One element for all of them, where the types know one for each.
            type={type as 'text'}
            maxLength={longest ?? most.line}
            value={campaign[field]}
            onInput={typed}
          />
        )
      }
    </Field>
  );
}
