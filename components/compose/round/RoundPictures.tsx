import { useState } from 'preact/hooks';
import type { Picture } from '../../../core/drafts/draft.ts';
import { shapeFor, shownPictures } from '../../../core/pictures/shown.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { c } from '../../../data/messages/compose.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { Pictures } from '../pictures/use-pictures.ts';

interface Props {
  target: Pick<PlatformPlace, 'id' | 'name' | 'rules'>;
  on: Pick<Pictures, 'pictures' | 'thumbnails' | 'copyPicture' | 'savePictureFor'>;
}

/** Pictures go there by hand: copied, or saved as the place shows them. */
export function RoundPictures({ target: { id: place, name, rules }, on }: Props) {
  const [said, setSaid] = useState<'round.pictureCopied' | 'round.pictureSaved' | 'round.pictureFailed'>();
  /** Which one the button copies next: it moves on. */
  const [next, setNext] = useState(0);
  const shown = shownPictures(on.pictures, rules.photos).pictures.filter(({ id }) => on.thumbnails[id]);
  if (!shown.length) return null;
  const at = next % shown.length;
  return (
    <>
      <button
        type="button"
        class="second"
        onClick={async () => {
          const picture = shown[at] as Picture;
          const isCopied = await on.copyPicture(picture.id, shapeFor(picture, rules.photos));
          setSaid(isCopied ? 'round.pictureCopied' : 'round.pictureFailed');
          if (isCopied) setNext(at + 1);
        }}
      >
        <Icon name="copy" size={16} /> {shown.length > 1 ? c('round.pictureAt', { at: at + 1, count: shown.length }) : c('round.picture')}
      </button>
      <button
        type="button"
        class="second"
        onClick={async () => {
          let isSaved = true;
          for (const picture of shown) isSaved = (await on.savePictureFor(place, picture.id, shapeFor(picture, rules.photos))) && isSaved;
          setSaid(isSaved ? 'round.pictureSaved' : 'round.pictureFailed');
        }}
      >
        {c('round.savePicture', { name })}
      </button>
      <span role="status" class="notice">
        {said && c(said)}
      </span>
    </>
  );
}
