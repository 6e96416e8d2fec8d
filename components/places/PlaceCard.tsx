import type { ComponentChildren } from 'preact';
import type { Messenger } from '../../core/places/messenger.ts';
import type { Place } from '../../core/places/suit.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import type { TextPiece } from '../../data/catalogue/pieces.ts';
import { sentences } from '../../data/messages/app.ts';
import { inARow } from '../../data/messages/lists.ts';
import { w } from '../../data/messages/places.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Advice } from '../platform/PlatformParts.tsx';
import { Cited, SourceLine } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useTexts } from './use-texts.ts';

export type Summaries = Record<string, { bestFor: string } | undefined>;

/** The first of a platform's first steps, and where the reason above was read. */
function FirstStep({ entry, texts, reason }: { entry: DirectoryEntry; texts: TextPiece | null | undefined; reason?: ComponentChildren }) {
  const step = texts?.guide[0];
  return (
    <Disclosure
      class="row"
      summary={
        <>
          <span>{w('answer.firstStep', { name: entry.name })}</span>
          <Icon name="chevron" size={16} />
        </>
      }
    >
      {() => (
        <>
          {texts === null && <p role="alert">{w('answer.failed')}</p>}
          {texts && step !== undefined && (
            <div class="fact-of">
              <p>
                <Words of={typeof step === 'string' ? step : step.text} />
              </p>
              {typeof step === 'string' ? <Advice id={entry.id} /> : <Cited fact={step} sources={[texts.sources[step.source]]} />}
            </div>
          )}
          <p>
            <a href={`library.html#platform-${entry.id}`}>{w('answer.more', { name: entry.name })}</a>
          </p>
          {reason}
        </>
      )}
    </Disclosure>
  );
}

function Head({ role, entry, name }: { role: string; entry?: DirectoryEntry | undefined; name: string }) {
  return (
    <>
      <p class="place-role">{role}</p>
      <h3 class="place-name">
        {entry && <Icon shapes={entry.icon} />} {name}
      </h3>
    </>
  );
}

/** One of the two places: its name, why, and how to begin. */
export function PlaceCard({ place, entry, summaries }: { place: Place; entry: DirectoryEntry; summaries: Summaries | undefined }) {
  const texts = useTexts(place.id);
  const strength = texts?.strengths.find(({ purpose }) => purpose === place.strength);
  // A strength has its text in the long piece: until that is read, nothing stands there that would be another text a moment later.
  const isWaiting = place.strength !== undefined && texts === undefined;
  const fits = [...place.fits.makes.map((one) => w(`makes.${one}`)), ...place.fits.hears.map((one) => w(`hears.${one}`))];
  return (
    <li class="card place" data-place={place.id}>
      <Head role={w(`answer.${place.role}`)} entry={entry} name={entry.name} />
      <p class="place-why">{!isWaiting && <Words of={strength?.text ?? summaries?.[place.id]?.bestFor} />}</p>
      <p class="fact">
        {sentences([fits.length > 0 && w('answer.fits', { what: inARow(fits) }), w('answer.hours', { count: place.hours })])}
      </p>
      <FirstStep
        entry={entry}
        texts={texts}
        reason={
          texts &&
          strength && (
            <div class="fact-of">
              <p>
                <Words of={strength.text} />
              </p>
              <Cited fact={strength} sources={[texts.sources[strength.source]]} />
            </div>
          )
        }
      />
    </li>
  );
}

/** The messenger that people there use, also one that the catalogue does not know. */
export function MessengerCard({ messenger, summaries }: { messenger: Messenger | undefined; summaries: Summaries | undefined }) {
  const { directory } = useWholeCatalogue();
  const entry = directory.find(({ id }) => id === messenger?.id);
  const texts = useTexts(entry?.id);
  const name = entry?.name ?? messenger?.name;
  if (!messenger || !name) {
    return (
      <li class="card place">
        <p class="place-role">{w('answer.messenger')}</p>
        <p>{w('messenger.none')}</p>
      </li>
    );
  }
  return (
    <li class="card place" data-place={entry?.id ?? name}>
      <Head role={w('answer.messenger')} entry={entry} name={name} />
      <p class="place-why">
        {messenger.isCommon ? w('messenger.common', { name }) : <Words of={entry && summaries?.[entry.id]?.bestFor} />}
      </p>
      {!messenger.isCommon && <p class="fact">{w('messenger.usual')}</p>}
      {entry ? (
        <FirstStep entry={entry} texts={texts} reason={<SourceLine source={messenger.source} />} />
      ) : (
        <>
          <p>{w('messenger.unknown')}</p>
          <SourceLine source={messenger.source} />
        </>
      )}
    </li>
  );
}
