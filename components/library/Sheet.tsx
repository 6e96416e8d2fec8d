import type { ComponentChildren } from 'preact';
import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import { dateInWords } from '../../core/catalogue/dates.ts';
import { localDay } from '../../core/settings/chip-tip.ts';
import { t } from '../../data/messages/app.ts';
import { basicsInWords } from '../../data/messages/basics.ts';
import { f } from '../../data/messages/facts.ts';
import { language } from '../../data/messages/language.ts';
import { l } from '../../data/messages/library.ts';
import { purposeName } from '../../data/messages/purposes.ts';
import { basicSources } from '../../data/reference/basic-sources.ts';
import type { Source, Where } from '../../data/schema/schema.ts';
import { Cited } from '../platform/SourceLine.tsx';
import { Takes } from '../platform/Takes.tsx';
import { Filled, hole, SourceTitle, Words } from '../platform/Words.tsx';
import type { Paper } from './use-paper.ts';

/** Keeps a number in the line of what it stands for. */
const noBreak = '\u00a0';

/** Sources of one sheet, each with a number: a line under every fact would take a page more. */
function numbered() {
  const all: Source[] = [];
  return {
    all,
    numberOf(source: Source): number {
      const at = all.findIndex(({ title, url }) => title === source.title && url === source.url);
      return at < 0 ? all.push(source) : at + 1;
    },
  };
}
type Numbered = ReturnType<typeof numbered>;

/** The numbers of sources, each once. */
function Marks({ notes, sources }: { notes: Numbered; sources: readonly (Source | undefined)[] }) {
  const numbers = new Set(sources.flatMap((source) => (source ? [notes.numberOf(source)] : [])));
  return (
    <sup>
      {[...numbers].map((number) => (
        <span key={number}>{l('paper.mark', { number })}</span>
      ))}
    </sup>
  );
}

/** Where it was read what a post takes. */
function sourcesOfTakes({ compose, sources }: PlatformTexts) {
  if (!compose) return [];
  const { text, title, caption, photos, alt, links, tags, warning, language: tongue } = compose;
  const rooms = [text, title, caption, alt].flatMap((room) =>
    room ? [room.source, room.unitSource, room.foldsSource, room.some?.source] : [],
  );
  const keys = [...rooms, photos?.source, photos?.shapesSource, links.source, tags.source, warning?.source, tongue?.source];
  return keys.map((key) => (key === undefined ? undefined : sources[key]));
}

interface FactProps {
  notes: Numbered;
  fact: { doubt?: string | undefined; where?: Where | undefined };
  source: Source | undefined;
  children: ComponentChildren;
}

function Fact({ notes, fact, source, children }: FactProps) {
  return (
    <li>
      {children}
      {noBreak}
      <Marks notes={notes} sources={[source]} />
      <Cited fact={fact} sources={[]} />
    </li>
  );
}

/** The list behind the numbers. Drawn last, when all have one. */
function Notes({ notes }: { notes: Numbered }) {
  return (
    <>
      <h3>{l('paper.sources')}</h3>
      <p>{l('paper.advice')}</p>
      <ul class="notes">
        {notes.all.map(({ title, url = '', checked }, at) => (
          <li key={`${title} ${url}`}>
            <span>{l('paper.mark', { number: at + 1 })}</span>{' '}
            <Filled text={l('paper.source', { title: hole, date: dateInWords(checked, language) })}>
              <SourceTitle title={title} />
            </Filled>{' '}
            <bdi>{url}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The guide of one platform, for two sides of paper. */
function PaperGuide({ platform }: { platform: PlatformTexts }) {
  const { sources, nonprofit } = platform;
  const notes = numbered();
  return (
    <section class="leaf">
      <h2>{platform.name}</h2>
      <p>
        <Words of={platform.bestFor} />
      </p>
      <h3>{l('guides.steps')}</h3>
      <ol>
        {platform.guide.map((step) =>
          typeof step === 'string' ? (
            <li key={step}>
              <Words of={step} />
            </li>
          ) : (
            <Fact key={step.text} notes={notes} fact={step} source={sources[step.source]}>
              <Words of={step.text} />
            </Fact>
          ),
        )}
      </ol>
      <h3>{l('kind.strength')}</h3>
      <ul>
        {platform.strengths.map((strength) => (
          <Fact key={strength.text} notes={notes} fact={strength} source={sources[strength.source]}>
            <b>{f('strength.purpose', { purpose: purposeName(strength.purpose) })}</b> <Words of={strength.text} />
          </Fact>
        ))}
      </ul>
      <h3>{t('limits.title')}</h3>
      <ul>
        {platform.limits.map((limit) => (
          <Fact key={limit.id} notes={notes} fact={limit} source={sources[limit.source]}>
            <Words of={limit.text} />
          </Fact>
        ))}
      </ul>
      {platform.compose && (
        <>
          <h3>
            {t('takes.title')} <Marks notes={notes} sources={sourcesOfTakes(platform)} />
          </h3>
          <Takes platform={platform} />
        </>
      )}
      {nonprofit && (
        <>
          <h3>{f('guide.nonprofit')}</h3>
          <ul>
            <Fact notes={notes} fact={nonprofit} source={sources[nonprofit.source]}>
              <Words of={nonprofit.text} />
            </Fact>
          </ul>
        </>
      )}
      <Notes notes={notes} />
    </section>
  );
}

function PaperBasics() {
  const notes = numbered();
  return (
    <section class="leaf">
      <h2>{l('basics.title')}</h2>
      {basicsInWords().map(({ id, title, text, sources }) => (
        <div key={id}>
          <h3>
            {title} <Marks notes={notes} sources={sources.map((key) => basicSources[key])} />
          </h3>
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      <Notes notes={notes} />
    </section>
  );
}

interface Props {
  paper: Paper;
  platforms: readonly PlatformTexts[];
  /** Ids of the person's own places. */
  own: readonly string[];
}

/** What is printed instead of the page. Screens do not show it. */
export function Sheet({ paper, platforms, own }: Props) {
  const ids = paper === 'training' ? own : [paper.guide];
  return (
    <div class="sheet">
      <p class="sheet-date">{l('paper.date', { date: dateInWords(localDay(new Date()), language) })}</p>
      {paper === 'training' && <PaperBasics />}
      {ids.map((id) => {
        const platform = platforms.find((one) => one.id === id);
        return platform && <PaperGuide key={id} platform={platform} />;
      })}
    </div>
  );
}
