import { useRef, useState } from 'preact/hooks';
import type { Campaign } from '../../core/campaign/campaign.ts';
import { type KitFault, type KitFile, largestKit, readKitFile } from '../../core/campaign/kit-file.ts';
import { momentOf, ownZone } from '../../core/campaign/zones.ts';
import { x } from '../../data/messages/campaign.ts';
import { FileField } from '../ui/FileField.tsx';
import { campaignName, whenIn } from './campaign-words.ts';
import { fileFrom, keepPicture, PictureFault } from './picture-files.ts';
import type { StepTools } from './step-props.ts';

interface Props {
  /** Ids that are taken. */
  ids: readonly string[];
  tools: StepTools;
  add: (campaign: Campaign) => void;
}

type Fault = KitFault | { code: 'unread' } | { code: 'unsaved' };

/** What is in a file, before anything is done with it. */
function Preview({ kit: { campaign }, take, cancel }: { kit: KitFile; take: () => void; cancel: () => void }) {
  const at = momentOf(campaign, campaign.zone);
  return (
    <div class="banner">
      <h3>{x('load.found')}</h3>
      <p>
        <b dir="auto">{campaignName(campaign)}</b>
      </p>
      {[campaign.why, campaign.ask, campaign.link, at === undefined ? x('list.noTime') : whenIn(at, campaign.zone)]
        .filter(Boolean)
        .map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      <ul>
        <li>{x('load.messages', { count: campaign.messages.length })}</li>
        <li>{x('load.facts', { count: campaign.facts.length })}</li>
        <li>{x('load.pictures', { count: campaign.pictures.length })}</li>
      </ul>
      <p class="hint">{x('load.stays')}</p>
      <div class="actions">
        <button type="button" class="second" onClick={take}>
          {x('load.add')}
        </button>
        <button type="button" class="second" onClick={cancel}>
          {x('load.cancel')}
        </button>
      </div>
    </div>
  );
}

/**
 * A kit with its pictures drawn anew and kept here, under ids that nobody else has: so nothing but pixels comes in, and no picture of
 * the person's own can be meant. All of it, or nothing.
 * @param reading called before each picture, with its number from 1
 * @throws PictureFault where a picture cannot be read or kept
 */
async function taken(
  { campaign, files }: KitFile,
  ids: readonly string[],
  keeper: StepTools['pictures'],
  reading: (at: number) => void,
): Promise<Campaign> {
  const pictures: Campaign['pictures'] = [];
  for (const picture of campaign.pictures) {
    reading(pictures.length + 1);
    const data = files[picture.id];
    const id = data === undefined ? crypto.randomUUID() : await keepPicture(fileFrom(data, picture.name), keeper, picture.id);
    pictures.push({ ...picture, id });
  }
  const id = ids.includes(campaign.id) ? crypto.randomUUID() : campaign.id;
  return { ...campaign, id, changed: Date.now(), pictures };
}

/** Loads the kit file of another Sidekick: looked into, shown, and added only then. */
export function LoadKit({ ids, tools, add }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [kit, setKit] = useState<KitFile>();
  const [fault, setFault] = useState<Fault>();
  /** What is being done, or was. */
  const [said, setSaid] = useState('');
  /** The file that was chosen last: one before it, whose pictures are still being read, says no more of them. */
  const chosen = useRef<File>(null);
  const look = async (file: File | undefined) => {
    if (!file) return;
    chosen.current = file;
    setKit(undefined);
    setFault(undefined);
    setSaid('');
    if (file.size > largestKit) return setFault({ code: 'tooLarge' });
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return setFault({ code: 'unread' });
    const read = readKitFile(text, ownZone());
    if ('fault' in read) setFault(read.fault);
    else setKit(read);
  };
  const take = async () => {
    if (!kit) return;
    setKit(undefined);
    // The button that was pressed is gone now, and reading the pictures may take a while.
    field.current?.focus();
    try {
      const file = chosen.current;
      const count = kit.campaign.pictures.length;
      const campaign = await taken(kit, ids, tools.pictures, (at) => chosen.current === file && setSaid(x('load.reading', { at, count })));
      add(campaign);
      setSaid(x('load.done', { name: campaignName(campaign) }));
    } catch (error) {
      setSaid('');
      setFault(error instanceof PictureFault && error.isUnread ? { code: 'field', at: `files.${error.id}` } : { code: 'unsaved' });
    }
  };
  return (
    <section aria-labelledby="load-kit">
      <h2 id="load-kit">{x('load.title')}</h2>
      <FileField label={x('load.label')} field={field} choose={look} />
      {kit && (
        <Preview
          kit={kit}
          take={take}
          cancel={() => {
            setKit(undefined);
            field.current?.focus();
          }}
        />
      )}
      <p role="status">{said}</p>
      <div role="alert">
        {fault && (
          <p class="wrong">
            {fault.code !== 'unsaved' && x('load.bad')}{' '}
            {fault.code === 'unsaved'
              ? x('load.unsaved')
              : fault.code === 'field'
                ? x('load.bad.field', { at: fault.at })
                : x(`load.bad.${fault.code}`)}
          </p>
        )}
      </div>
    </section>
  );
}
