import { useState } from 'preact/hooks';
import { type Missing, missingIn } from '../../core/campaign/campaign.ts';
import { timelineOf } from '../../core/campaign/timeline.ts';
import { x } from '../../data/messages/campaign.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { late } from '../ui/late.ts';
import { useCopy } from '../ui/use-copy.ts';
import { dayInWords, dayWords, type InvitationKind, invitation, placeName } from './campaign-words.ts';
import { kitFiles, type OutFile } from './kit-files.ts';
import { Paper } from './Paper.tsx';
import type { StepProps } from './step-props.ts';
import type { Step } from './use-step.ts';

// Few kits go onto a poster.
const QrCode = late(async () => (await import('./QrCode.tsx')).QrCode);

/** Where what is missing can be filled in. */
const stepOf: Readonly<Record<Missing, Step>> = { ask: 'ask', moment: 'moment', source: 'facts', alt: 'pictures' };

/** What stops the finishing, each with the way there. */
function MissingList({ missing, go }: { missing: readonly Missing[]; go: StepProps['go'] }) {
  return (
    <div class="banner">
      <h3>{x('finish.missing')}</h3>
      <ul class="missing-list">
        {missing.map((one) => (
          <li key={one}>
            {x(`missing.${one}`)}{' '}
            <button type="button" class="plain" onClick={() => go(stepOf[one])}>
              {x('missing.go', { step: x(`step.${stepOf[one]}`) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const kinds = ['whatsapp', 'sms', 'email'] as const satisfies readonly InvitationKind[];

/** Invitations to copy; nothing of them is sent from here. */
function Invitations({ campaign }: Pick<StepProps, 'campaign'>) {
  const { directory } = useWholeCatalogue();
  const { last, tryCopy } = useCopy<InvitationKind>();
  return (
    <>
      <h3>{x('out.texts')}</h3>
      <p class="hint">{x('out.textsHint')}</p>
      <ul class="card">
        {kinds.map((kind) => {
          const [text, name] = [invitation(kind, campaign), placeName(directory, kind)];
          return (
            <li key={kind} class="invitation">
              <Disclosure
                class="row"
                summary={
                  <>
                    <span>{name}</span>
                    <Icon name="chevron" size={16} />
                  </>
                }
              >
                {() => (
                  <p class="own-words" dir="auto">
                    {text}
                  </p>
                )}
              </Disclosure>
              <button type="button" class="second" onClick={() => tryCopy(text, kind)}>
                {x('out.copy', { what: name })}
              </button>
              <small role="status">{last?.text === text && x(last.outcome === 'failed' ? 'out.notCopied' : 'out.copied')}</small>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The days before and after, as they stand in the calendar file. */
function Timeline({ campaign }: Pick<StepProps, 'campaign'>) {
  return (
    <>
      <h3>{x('time.title')}</h3>
      <ol class="card time-list">
        {timelineOf(campaign).map(({ id, day }) => {
          const { summary, description } = dayWords(id, campaign);
          return (
            <li key={id} data-moment={id === 'moment'}>
              <small>{dayInWords(day)}</small>
              <b dir="auto">{summary}</b>
              {id !== 'moment' && <span>{description}</span>}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** All that is handed out, or what is missing before that. A kit file for a colleague can be made at any time. */
export function FinishStep(props: StepProps) {
  const { campaign, writing, tools, go } = props;
  const { directory } = useWholeCatalogue();
  const [said, setSaid] = useState<{ file: string } | 'failed'>();
  const missing = missingIn(campaign);
  const files = kitFiles(campaign, tools.pictures.get, { shares: writing.shares, nameOf: (place) => placeName(directory, place) });
  const save = (make: () => Promise<OutFile>) => async () => {
    try {
      const { name, type, text } = await make();
      tools.download(name, type, text);
      setSaid({ file: name });
    } catch {
      setSaid('failed');
    }
  };
  const isDone = missing.length === 0;
  return (
    <>
      {isDone ? <p>{x('finish.good')}</p> : <MissingList missing={missing} go={go} />}
      {isDone && (
        <>
          <div class="actions">
            <button type="button" class="primary" onClick={save(files.page)}>
              {x('out.page')}
            </button>
          </div>
          <p class="hint">{x('out.pageHint')}</p>
        </>
      )}
      <p role="status">{said && (said === 'failed' ? x('out.failed') : x('out.saved', said))}</p>
      {isDone && <h3>{x('out.others')}</h3>}
      <div class="actions">
        {isDone &&
          (['calendar', 'timeline', 'table'] as const).map((one) => (
            <button key={one} type="button" class="second" onClick={save(files[one])}>
              {x(`out.${one}`)}
            </button>
          ))}
        {isDone && (
          <button type="button" class="second" onClick={() => print()}>
            {x('out.print')}
          </button>
        )}
        <button type="button" class="second" onClick={save(files.kit)}>
          {x('out.kit')}
        </button>
      </div>
      <p class="hint">{x('out.kitHint')}</p>
      {isDone && (
        <>
          <Invitations campaign={campaign} />
          <QrCode text={campaign.link} name={campaign.name} download={tools.download} />
          <Timeline campaign={campaign} />
          <Paper campaign={campaign} nameOf={(place) => placeName(directory, place)} />
        </>
      )}
    </>
  );
}
