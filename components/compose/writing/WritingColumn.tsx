import { isEmpty } from '../../../core/drafts/draft.ts';
import { withEntry } from '../../../core/drafts/edits.ts';
import type { Version } from '../../../core/versions/version.ts';
import { memo } from '../../ui/memo.tsx';
import { Unsaved } from '../drafts/Unsaved.tsx';
import { NameBook as AllNameBook } from '../names/NameBook.tsx';
import { Places as AllPlaces } from '../targets/Places.tsx';
import type { Composing } from '../use-composing.ts';
import { AdviceList } from './AdviceList.tsx';
import { Rumour as AnyRumour } from './Rumour.tsx';
import { Writing } from './Writing.tsx';

const Places = memo(AllPlaces);
const NameBook = memo(AllNameBook);
const Rumour = memo(AnyRumour);

/** Nothing is written yet. */
const none: Record<string, Version> = {};

/** The message, where it goes, and what helps to write it. */
export function WritingColumn({ on }: { on: Composing }) {
  const { drafts, draft, state, change, stored, setCompose, book, changeBook, wanted, setWanted, platforms, chosen, versions } = on;
  const { servers, limits } = stored.compose;
  return (
    <div class="column">
      <Writing draft={draft} change={change} core={on.core} state={state} />
      <Unsaved
        failed={state === 'failed'}
        again={() => {
          drafts.saveAgain();
          on.toCore();
        }}
      />
      <Places
        places={platforms}
        chosen={draft.places}
        choose={(places) => {
          change({ places });
          setCompose(() => ({ places }));
        }}
        versions={isEmpty(draft) ? none : versions}
        carried={draft.carried}
        unnamed={on.unnamed}
        servers={servers}
        limits={limits}
        setServer={(id, host) => setCompose((compose) => ({ servers: withEntry(compose.servers, id, host) }))}
        setLimit={(id, limit) => setCompose((compose) => ({ limits: withEntry(compose.limits, id, limit) }))}
      />
      <AdviceList key={draft.id} draft={draft} places={chosen} versions={versions} change={change} />
      <NameBook
        book={book}
        change={changeBook}
        places={platforms}
        chosen={draft.places}
        wanted={wanted}
        done={() => setWanted(undefined)}
      />
      <Rumour
        make={(text) => {
          drafts.start({ text });
          on.toCore();
        }}
      />
    </div>
  );
}
