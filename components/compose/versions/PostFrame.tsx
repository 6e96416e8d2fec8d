import type { ComponentChildren } from 'preact';
import { initialsOf } from '../../../core/settings/initials.ts';
import type { Stored } from '../../../core/settings/stored.ts';
import { hostOf } from '../../../core/text/clean-links.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { v } from '../../../data/messages/fit.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Meter } from './Meter.tsx';
import { Preview, type PreviewProps } from './Preview.tsx';

interface Props {
  version: Version;
  group: Pick<Stored['group'], 'name' | 'short'>;
  /** How a text is read and shown there. */
  looks: Omit<PreviewProps, 'text'>;
  /** Title and address for a card of the link, where the place makes one. */
  card: { title: string; link: string } | undefined;
  /** Its pictures. */
  children?: ComponentChildren;
  copyPart: (at: number) => void;
}

/** A post, neutral enough for every place: who, when, the text, each part of a thread joined by a line. */
export function PostFrame({ version: { title, parts, meters, titleMeter }, group, looks, card, children, copyPart }: Props) {
  const name = group.name.trim() || c('version.yourGroup');
  return (
    <div>
      <div class="who">
        <span class="circle" aria-hidden="true">
          {group.short.trim() || initialsOf(name)}
        </span>
        <span>
          <b dir="auto">{name}</b>
          <small>{c('version.about')}</small>
        </span>
      </div>
      {title && (
        <p class="preview-title" dir="auto" {...(looks.language ? { lang: looks.language } : {})}>
          {title} {titleMeter && <Meter measure={titleMeter} say={(words) => v('meter.title', { words })} />}
        </p>
      )}
      <ol class={parts.length > 1 ? 'parts thread' : 'parts'}>
        {parts.map((part, at) => {
          const meter = meters[at];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
            <li key={at} class={meter && !meter.fits ? 'over' : undefined}>
              <Preview text={part} {...looks} />
              <div class="part-line">
                {meter && (
                  <Meter
                    measure={meter}
                    say={parts.length > 1 ? (words) => v('meter.part', { at: at + 1, count: parts.length, words }) : undefined}
                  />
                )}
                {parts.length > 1 && (
                  <button
                    type="button"
                    class="plain with-icon"
                    aria-label={c('carry.copyPart', { at: at + 1 })}
                    onClick={() => copyPart(at)}
                  >
                    <Icon name="copy" size={16} /> {c('carry.copy')}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
      {children}
      {card && (
        <p class="link-card">
          <small>{hostOf(card.link)}</small>
          <b dir="auto">{card.title}</b>
        </p>
      )}
    </div>
  );
}
