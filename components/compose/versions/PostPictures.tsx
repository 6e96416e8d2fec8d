import { shapeFor, shownPictures } from '../../../core/pictures/shown.ts';
import { ratioOf } from '../../../core/pictures/size.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { c } from '../../../data/messages/compose.ts';
import type { Pictures } from '../pictures/use-pictures.ts';

interface Props {
  target: Pick<PlatformPlace, 'name' | 'rules'>;
  /** Those of the draft, with what can be seen of them. */
  on: Pick<Pictures, 'pictures' | 'thumbnails'>;
}

/** The pictures as a place shows them: as many as it takes, cut as it cuts them. */
export function PostPictures({ target: { name, rules }, on }: Props) {
  const { pictures, left, crop } = shownPictures(on.pictures, rules.photos);
  if (!pictures.length) return null;
  const isCut = !crop && pictures.some((picture) => shapeFor(picture, rules.photos));
  return (
    <div class="post-pictures">
      <ul class={pictures.length > 1 ? 'several' : ''}>
        {pictures.map(({ id, name, alt }, at) => {
          const thumbnail = on.thumbnails[id];
          return (
            <li key={id}>
              {thumbnail ? (
                <img src={thumbnail} alt={alt} style={crop && at === 0 ? { aspectRatio: ratioOf(crop) } : {}} />
              ) : (
                <span dir="auto">{name}</span>
              )}
              {alt.trim() !== '' && <small>{c('version.described')}</small>}
            </li>
          );
        })}
      </ul>
      {left > 0 && <p class="hint">{c('version.picturesLeft', { name, count: left, most: pictures.length })}</p>}
      {isCut && <p class="hint">{c('version.pictureCut', { name })}</p>}
    </div>
  );
}
