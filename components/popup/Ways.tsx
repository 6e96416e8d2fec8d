import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { connectionsOf, nearestFirst } from '../../core/catalogue/connections.ts';
import type { ConnectionLine, Neighbour } from '../../data/catalogue/pieces.ts';
import { t } from '../../data/messages/app.ts';
import { inARow } from '../../data/messages/lists.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';
import { nameOf, Way } from './Way.tsx';

/** How many ways on show before the others are asked for. */
const shownAtFirst = 4;

const WaysIn = late(async () => (await import('./WaysIn.tsx')).WaysIn);

interface FoldProps {
  title: string;
  class?: string;
  children: () => ComponentChildren;
}

/** Several ways behind one line. */
function Fold({ title, children, ...attributes }: FoldProps) {
  return (
    <li>
      <Disclosure
        class={`row ${attributes.class ?? ''}`}
        summary={
          <>
            <span>{title}</span>
            <Icon name="chevron" size={16} />
          </>
        }
      >
        {children}
      </Disclosure>
    </li>
  );
}

interface Props {
  platform: string;
  name: string;
  /** Whether the person is writing a post there. */
  isWriting: boolean;
  /** Those that lead from it. */
  lines: readonly ConnectionLine[];
  /** How many lead to it. */
  into: number;
  /** The platforms that its lines lead to. */
  leadsTo: readonly Neighbour[];
  /** Places that come first. */
  own: readonly string[];
  openMap: () => void;
}

/** Where a post can go from this platform: what works now, one line each; what has ended, and what comes in, folded. */
export function Ways({ platform, name, isWriting, lines, into, leadsTo, own, openMap }: Props) {
  const [all, setAll] = useState(false);
  const { from, ended } = connectionsOf(lines, platform);
  const ways = nearestFirst(from, own);
  const shown = all || ways.length <= shownAtFirst + 1 ? ways : ways.slice(0, shownAtFirst);
  const rows = (some: readonly ConnectionLine[]) =>
    some.map((line) => <Way key={`${line.file} ${line.at}`} line={line} other={line.to} among={leadsTo} />);
  return (
    <section aria-labelledby="links">
      <div class="heading">
        <h2 id="links">{isWriting ? t('ways.thisPost') : t('ways.aPost')}</h2>
        <button type="button" class="plain" onClick={openMap}>
          {t('ways.picture')}
        </button>
      </div>
      {ways.length === 0 && <p class="empty">{t('ways.none', { name })}</p>}
      {lines.length + into > 0 && (
        <ul class="card">
          {rows(shown)}
          {shown.length < ways.length && (
            <li>
              <button type="button" class="plain row-plain" onClick={() => setAll(true)}>
                {t('ways.more', { count: ways.length - shown.length })}
              </button>
            </li>
          )}
          {ended.length > 0 && (
            <Fold class="over" title={t('ways.ended', { names: inARow(ended.map(({ to }) => nameOf(to, leadsTo))) })}>
              {() => <ul class="inner">{rows(ended)}</ul>}
            </Fold>
          )}
          {into > 0 && <Fold title={t('ways.into', { name, count: into })}>{() => <WaysIn platform={platform} />}</Fold>}
        </ul>
      )}
    </section>
  );
}
