import { useState } from 'preact/hooks';
import { type Campaign, type CampaignMessage, most } from '../../core/campaign/campaign.ts';
import { belowMessages, wholeMessage } from '../../core/campaign/kit-text.ts';
import { shorten } from '../../core/versions/shorten.ts';
import { x } from '../../data/messages/campaign.ts';
import { allOf } from '../../data/messages/lists.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { postLanguages } from '../ui/post-languages.ts';
import type { MessagePlaces } from './use-message-places.ts';

interface Props {
  /** Its place in the list, from 0. */
  at: number;
  message: CampaignMessage;
  campaign: Campaign;
  places: MessagePlaces;
  change: (next: Partial<CampaignMessage>) => void;
  remove: () => void;
}

/** How long it is with all that goes below it, and whether it fits its place; of one for any place, where it does not fit. */
function Count({ at, message, campaign, places, change }: Omit<Props, 'remove'>) {
  const [isHopeless, setHopeless] = useState(false);
  const { text, place, language } = message;
  const whole = wholeMessage(message, campaign);
  const withPicture = campaign.pictures.length > 0;
  const { used, limit, left, fits, segments } = places.measureAt(place, whole, withPicture);
  const narrow = place ? [] : places.usual.filter((one) => !places.measureAt(one, whole, withPicture).fits);
  const fit = () => {
    const room = { keep: belowMessages(campaign), language, limit: places.limitOf(place), withPicture };
    const short = shorten(places.ruleOf(place), text, room);
    setHopeless(short === undefined);
    if (short !== undefined) change({ text: short });
  };
  return (
    <div class="message-count">
      <small>
        {segments !== undefined
          ? x('message.sms', { count: segments })
          : Number.isFinite(limit)
            ? x('message.countOf', { used, limit })
            : x('message.count', { count: used })}
      </small>
      {narrow.length > 0 && <small class="wrong">{x('message.tooLongFor', { places: allOf(narrow.map(places.nameOf)) })}</small>}
      {!fits && (
        <>
          <small class="wrong">{x('message.tooLong', { count: -left })}</small>
          <button type="button" class="plain" aria-label={x('message.fitOf', { at: at + 1 })} onClick={fit}>
            {x('message.fit')}
          </button>
          {isHopeless && <small class="wrong">{x('message.noFit')}</small>}
        </>
      )}
    </div>
  );
}

/** One message: its words, the place and language it is for, and how it fits there. */
export function MessageItem({ remove, ...props }: Props) {
  const { at, message, places, change } = props;
  return (
    <li class="card item">
      <Field label={x('message.text', { at: at + 1 })}>
        {(tied) => (
          <textarea
            {...tied}
            dir="auto"
            rows={4}
            lang={message.language || undefined}
            maxLength={most.text}
            value={message.text}
            onInput={({ currentTarget: { value } }) => change({ text: value })}
          />
        )}
      </Field>
      <Count {...props} />
      <div class="fields">
        <label class="field">
          <span>{x('message.place')}</span>
          <select
            autocomplete="off"
            aria-label={x('message.placeOf', { at: at + 1 })}
            value={message.place}
            onChange={({ currentTarget: { value } }) => change({ place: value })}
          >
            <option value="">{x('message.anyPlace')}</option>
            {[...new Set([...places.places, ...(message.place ? [message.place] : [])])].map((place) => (
              <option key={place} value={place}>
                {places.nameOf(place)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{x('message.language')}</span>
          <select
            autocomplete="off"
            aria-label={x('message.languageOf', { at: at + 1 })}
            value={message.language}
            onChange={({ currentTarget: { value } }) => change({ language: value })}
          >
            <option value="">{x('message.noLanguage')}</option>
            {postLanguages().map(({ tag, name }) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <button type="button" class="tool" aria-label={x('message.remove', { at: at + 1 })} onClick={remove}>
        <Icon name="trash" size={18} />
      </button>
    </li>
  );
}
