import { useState } from 'preact/hooks';
import { fileNameFor } from '../../core/drafts/file-name.ts';
import { x } from '../../data/messages/campaign.ts';
import { CampaignField } from './CampaignField.tsx';
import { campaignName } from './campaign-words.ts';
import { tallyTable } from './kit-words.ts';
import type { StepProps } from './step-props.ts';
import { useMessagePlaces } from './use-message-places.ts';

/** What is said when it is over, and a sheet to count in. */
export function AfterStep({ campaign, edit, stored, writing, tools }: StepProps) {
  const { usual, nameOf } = useMessagePlaces(stored, writing);
  const [saved, setSaved] = useState('');
  const tally = async () => {
    const { csvText } = await import('../../core/text/csv.ts');
    const named = campaign.messages.flatMap(({ place }) => (place ? [place] : []));
    const { head, rows } = tallyTable([...new Set([...named, ...usual])], nameOf);
    const file = fileNameFor([campaign.name, x('file.tally')].join(' '), 'csv');
    tools.download(file, 'text/csv;charset=utf-8', csvText(head, rows));
    setSaved(file);
  };
  return (
    <>
      <CampaignField campaign={campaign} edit={edit} field="thanks" rows={3} label={x('thanks.label')} hint={x('thanks.hint')} />
      {!campaign.thanks.trim() && (
        <div class="actions">
          <button type="button" class="second" onClick={() => edit((now) => ({ thanks: x('ready.thank', { name: campaignName(now) }) }))}>
            {x('thanks.ready')}
          </button>
        </div>
      )}
      <h3>{x('tally.title')}</h3>
      <p class="hint">{x('tally.hint')}</p>
      <div class="actions">
        <button type="button" class="second" onClick={tally}>
          {x('tally.save')}
        </button>
      </div>
      <p role="status">{saved && x('out.saved', { file: saved })}</p>
    </>
  );
}
