import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import { sentences } from '../../data/messages/app.ts';
import { f } from '../../data/messages/facts.ts';
import { inARow } from '../../data/messages/lists.ts';
import type { PhotoRule, Room, Rule } from '../../data/schema/schema.ts';
import { Cited } from './SourceLine.tsx';
import { Filled, hole, Words } from './Words.tsx';

interface Props {
  platform: PlatformTexts;
}

/** What is said of one field. */
interface Line {
  field: 'text' | 'title' | 'caption' | 'photos' | 'alt' | 'links' | 'tags' | 'warning' | 'language';
  words: string;
  /** For whom it is more. */
  some?: Room['some'];
  /** Where it is otherwise. */
  but?: string | undefined;
  doubt: string | undefined;
  keys: readonly string[];
}

/** How much a field holds. */
function roomInWords({ most, per, bytes, folds, foldsSource, unit }: Room): string {
  const amount = most && (unit === 'sms' ? undefined : f(per ? 'takes.perParagraph' : 'takes.most', { count: most }));
  return sentences([
    amount ?? f('takes.noLimit'),
    bytes && f('takes.bytes', { count: bytes }),
    folds ? f('takes.folds', { count: folds }) : foldsSource && f('takes.allShows'),
  ]);
}

/** How many pictures, and in which shapes. */
function photosInWords({ most, shapes, crop }: PhotoRule): string {
  return sentences([
    f('takes.photos.most', { count: most }),
    shapes.length > 0 && f('takes.shapes', { shapes: inARow(shapes.map((shape) => f(`shape.${shape}`))) }),
    crop && f('takes.crop', { shape: f(`shape.${crop}`) }),
  ]);
}

/** Whether links or hashtags work, and how many a post takes. */
function ruleInWords(field: 'links' | 'tags', { work, most }: Rule): string {
  return sentences([f(`takes.${field}.${work ? 'work' : 'fail'}`), work && most && f(`takes.${field}.most`, { count: most })]);
}

/** What a post of this platform holds: text, title, description of a picture, links, hashtags, and fields of their own. */
export function Takes({ platform: { compose, sources } }: Props) {
  if (!compose) return <p>{f('takes.unknown')}</p>;
  const rooms = (['text', 'title', 'caption', 'alt'] as const).flatMap((field) => {
    const room = compose[field];
    const keys = room && [room.source, room.unitSource, room.foldsSource, room.some?.source].filter((key) => key !== undefined);
    return room ? [{ field, words: roomInWords(room), some: room.some, doubt: room.doubt ?? room.some?.doubt, keys: keys ?? [] }] : [];
  });
  const { photos } = compose;
  const keysOfPhotos = [photos?.source, photos?.shapesSource].filter((key) => key !== undefined);
  const pictures = photos ? [{ field: 'photos' as const, words: photosInWords(photos), doubt: photos.doubt, keys: keysOfPhotos }] : [];
  const rules = (['links', 'tags'] as const).map((field) => {
    const rule = compose[field];
    return { field, words: ruleInWords(field, rule), but: rule.but, doubt: rule.doubt, keys: [rule.source] };
  });
  const ownFields = (['warning', 'language'] as const).flatMap((field) => {
    const own = compose[field];
    return own ? [{ field, words: f('takes.ownField'), doubt: own.doubt, keys: [own.source] }] : [];
  });
  const all: Line[] = [...rooms, ...pictures, ...rules, ...ownFields];
  return (
    <>
      {all.map(({ field, words, some, but, doubt, keys }) => (
        <div key={field} class="fact-of">
          <p>
            <b>{f('takes.field', { field: f(field === 'title' ? 'takes.title.field' : `takes.${field}`) })}</b> {words}
            {some && (
              <>
                {' '}
                <Filled text={f('takes.some', { count: some.most, who: hole })}>
                  <Words of={some.who} />
                </Filled>
              </>
            )}
            {but && (
              <>
                {' '}
                <Words of={but} />
              </>
            )}
          </p>
          <Cited fact={{ doubt }} sources={[...new Set(keys)].map((key) => sources[key])} />
        </div>
      ))}
    </>
  );
}
