import { useState } from 'preact/hooks';
import { connectionsOf, nearestFirst } from '../../core/catalogue/connections.ts';
import { reachOf } from '../../core/catalogue/reach.ts';
import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import { t } from '../../data/messages/app.ts';
import { inARow } from '../../data/messages/lists.ts';
import { setUpOnce } from '../../data/schema/vocabulary.ts';
import { useCatalogue } from '../catalogue.ts';
import { stateOf } from '../platform/connection-state.ts';
import { externalServiceName } from '../platform/external-service-name.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';

/** How many ways on show before the others are asked for. */
const shownAtFirst = 4;

const ConnectionText = late(async () => (await import('./opened.ts')).ConnectionText);

/** Pictures and names of what connections lead to. */
function useNames() {
  const { directory } = useCatalogue();
  const entryOf = (id: string) => directory.find((entry) => entry.id === id);
  return { entryOf, nameOf: (id: string) => entryOf(id)?.name ?? externalServiceName(id) ?? id };
}

/** One way in one line: where to and how much of it goes by itself. Opens in place. */
function Way({ line, other }: { line: ConnectionLine; other: string }) {
  const { entryOf, nameOf } = useNames();
  const entry = entryOf(other);
  return (
    <li>
      <Disclosure
        class="row"
        summary={
          <>
            {entry ? <Icon shapes={entry.icon} /> : <Icon name="website" />}
            <span>{nameOf(other)}</span>
            <span class={`reach ${reachOf(line)}`}>{stateOf(line)}</span>
          </>
        }
      >
        {() => <ConnectionText line={line} />}
      </Disclosure>
    </li>
  );
}

interface FoldProps {
  title: string;
  class?: string;
  lines: readonly ConnectionLine[];
  otherOf: (line: ConnectionLine) => string;
}

/** Several ways behind one line. */
function Fold({ title, lines, otherOf, ...attributes }: FoldProps) {
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
        {() => (
          <ul class="inner">
            {lines.map((line) => (
              <Way key={`${line.file} ${line.at}`} line={line} other={otherOf(line)} />
            ))}
          </ul>
        )}
      </Disclosure>
    </li>
  );
}

interface Props {
  platform: string;
  name: string;
  /** Whether the person is writing a post there. */
  isWriting: boolean;
  lines: readonly ConnectionLine[];
  /** Places that come first. */
  own: readonly string[];
  openMap: () => void;
}

/** Where a post can go from this platform: what works now, one line each; what has ended, and what comes in, folded. */
export function Ways({ platform, name, isWriting, lines, own, openMap }: Props) {
  const { entryOf, nameOf } = useNames();
  const [all, setAll] = useState(false);
  const { from, into, ended } = connectionsOf(lines, platform);
  // No post goes to a page of links or a petition; the map shows the links to those.
  const ways = nearestFirst(from, own).filter(({ to }) => !setUpOnce.includes(entryOf(to)?.category ?? 'network'));
  const [endedFrom, endedInto] = [ended.filter((line) => line.from === platform), ended.filter((line) => line.from !== platform)];
  const incoming = [...into, ...endedInto];
  const shown = all || ways.length <= shownAtFirst + 1 ? ways : ways.slice(0, shownAtFirst);
  return (
    <section aria-labelledby="links">
      <div class="heading">
        <h2 id="links">{isWriting ? t('ways.thisPost') : t('ways.aPost')}</h2>
        <button type="button" class="plain" onClick={openMap}>
          {t('ways.picture')}
        </button>
      </div>
      {ways.length === 0 && <p class="empty">{t('ways.none', { name })}</p>}
      {ways.length + ended.length + into.length > 0 && (
        <ul class="card">
          {shown.map((line) => (
            <Way key={`${line.file} ${line.at}`} line={line} other={line.to} />
          ))}
          {shown.length < ways.length && (
            <li>
              <button type="button" class="plain row-plain" onClick={() => setAll(true)}>
                {t('ways.more', { count: ways.length - shown.length })}
              </button>
            </li>
          )}
          {endedFrom.length > 0 && (
            <Fold
              class="over"
              title={t('ways.ended', { names: inARow(endedFrom.map(({ to }) => nameOf(to))) })}
              lines={endedFrom}
              otherOf={({ to }) => to}
            />
          )}
          {incoming.length > 0 && (
            <Fold title={t('ways.into', { name, count: incoming.length })} lines={incoming} otherOf={({ from }) => from} />
          )}
        </ul>
      )}
    </section>
  );
}
