import { useState } from 'preact/hooks';
import { type CampaignPicture, most } from '../../core/campaign/campaign.ts';
import { x } from '../../data/messages/campaign.ts';
import { type Thumbnails, useThumbnails } from '../compose/pictures/use-thumbnails.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CampaignField } from './CampaignField.tsx';
import { keepPicture, PictureFault } from './picture-files.ts';
import type { StepProps } from './step-props.ts';
import { useRemoval } from './use-removal.tsx';

/** Reads chosen files one after the other and keeps them. What cannot be read is said. */
function useAddPictures({ edit, tools }: Pick<StepProps, 'edit' | 'tools'>) {
  const [reading, setReading] = useState('');
  const [faults, setFaults] = useState<string[]>([]);
  const add = async (files: readonly File[]) => {
    const found: string[] = [];
    for (const file of files) {
      setReading(file.name);
      try {
        const id = await keepPicture(file, tools.pictures, file.name);
        edit((now) => ({ pictures: [...now.pictures, { id, name: file.name.slice(0, most.line), alt: '' }].slice(0, most.pictures) }));
      } catch (error) {
        found.push(x(`pictures.${error instanceof PictureFault ? error.fault : 'unsaved'}`, { name: file.name }));
      }
    }
    setReading('');
    setFaults(found);
  };
  return { reading, faults, add };
}

function PictureItem({
  picture,
  thumbnails,
  describe,
  remove,
}: {
  picture: CampaignPicture;
  thumbnails: Thumbnails;
  describe: (alt: string) => void;
  remove: () => void;
}) {
  const { id, name, alt } = picture;
  const isWrong = !alt.trim();
  return (
    <li class="card item picture-item">
      <div class="view">{thumbnails[id] && <img src={thumbnails[id]} alt="" />}</div>
      <Field label={x('pictures.alt', { name })} hint={x(isWrong ? 'pictures.altMissing' : 'pictures.altHint')} wrong={isWrong}>
        {(tied) => (
          <textarea
            {...tied}
            dir="auto"
            rows={2}
            maxLength={most.text}
            value={alt}
            onInput={({ currentTarget: { value } }) => describe(value)}
          />
        )}
      </Field>
      {thumbnails[id] === null && <p class="wrong">{x('pictures.gone')}</p>}
      <button type="button" class="tool" aria-label={x('pictures.remove', { name })} onClick={remove}>
        <Icon name="trash" size={18} />
      </button>
    </li>
  );
}

/** Pictures that go along, each with a description. */
export function PicturesStep({ campaign, edit, tools }: StepProps) {
  const { pictures } = campaign;
  const thumbnails = useThumbnails(pictures, tools.pictures.get);
  const { reading, faults, add } = useAddPictures({ edit, tools });
  const room = most.pictures - pictures.length;
  const set = (change: (list: readonly CampaignPicture[]) => CampaignPicture[]) => edit((now) => ({ pictures: change(now.pictures) }));
  const { remove, said } = useRemoval<CampaignPicture>(set);
  return (
    <>
      <p class="hint">{x('pictures.hint')}</p>
      {room > 0 ? (
        <label class="field file">
          <span>{x('pictures.add')}</span>
          <input
            type="file"
            autocomplete="off"
            accept="image/*,.heic,.heif"
            multiple
            onChange={(event) => {
              void add([...(event.currentTarget.files ?? [])].slice(0, room));
              event.currentTarget.value = '';
            }}
          />
        </label>
      ) : (
        <p class="hint">{x('pictures.full', { count: most.pictures })}</p>
      )}
      <p role="status">{reading && x('pictures.reading', { name: reading })}</p>
      <div role="alert">
        {faults.map((fault) => (
          <p key={fault} class="wrong">
            {fault}
          </p>
        ))}
      </div>
      <ul class="item-list">
        {pictures.map((picture, at) => (
          <PictureItem
            key={picture.id}
            picture={picture}
            thumbnails={thumbnails}
            describe={(alt) => set((list) => list.map((one) => (one.id === picture.id ? { ...one, alt } : one)))}
            remove={() => remove(picture, at)}
          />
        ))}
      </ul>
      {said}
      {pictures.some(({ alt }) => !alt.trim()) && (
        <CampaignField
          campaign={campaign}
          edit={edit}
          field="noAltBecause"
          label={x('pictures.because')}
          hint={x('pictures.becauseHint')}
        />
      )}
    </>
  );
}
