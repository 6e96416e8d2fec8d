import { useCallback } from 'preact/hooks';
import type { Carried } from '../../core/drafts/draft.ts';
import { isEmpty } from '../../core/drafts/draft.ts';
import { ownPlaces } from '../../core/settings/own-places.ts';
import type { Version } from '../../core/versions/version.ts';
import { c } from '../../data/messages/compose.ts';
import { allOf } from '../../data/messages/lists.ts';
import { PageContext } from '../PageContext.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { Trouble } from './drafts/Trouble.tsx';
import { OverPage, useOver } from './OverPage.tsx';
import { RoundBar } from './round/RoundBar.tsx';
import { TopBar } from './TopBar.tsx';
import { PlaceToggles } from './targets/PlaceToggles.tsx';
import { useTargetActions } from './targets/use-target-actions.ts';
import { Tools } from './tools/Tools.tsx';
import { useInsert } from './tools/use-insert.ts';
import { type ComposerProps, useComposing } from './use-composing.ts';
import { useCardDraft } from './versions/use-card-draft.ts';
import { useVersionActions } from './versions/use-version-actions.ts';
import { VersionsPane } from './versions/VersionsPane.tsx';
import { useGroups } from './versions/VersionTabs.tsx';
import { CheckFirst } from './writing/CheckFirst.tsx';
import { Fields } from './writing/Fields.tsx';
import { Message } from './writing/Message.tsx';
import { Pictures } from './writing/Pictures.tsx';

/** One value for every drawing before anything is written: what shows versions is drawn again only for another one. */
const none: Record<string, Version> = {};

/** Pictures are added by hand at every place alike. */
const samePictures = () => undefined;

/** One message, fitted to each place. */
export function Composer(props: ComposerProps) {
  const { catalogue, trouble, actions } = props;
  const on = useComposing(props);
  const { draft, stored, change, chosen, versions } = on;
  const { openInTab, download } = actions;
  const { over, show, close } = useOver(on);
  const targetActions = useTargetActions(on);
  const versionActions = useVersionActions(on);
  const cardDraft = useCardDraft(draft);
  const insert = useInsert(on.core, (text) => change({ text }));
  const groups = useGroups(chosen, versions, samePictures);
  /** The person has chosen to look at it. */
  const picked = groups.find((group) => group.targets.some(({ id }) => id === on.shownPlace));
  useTheme(stored.settings.theme);
  const logShare = useCallback(
    (id: string, carried: Carried) => change((now) => ({ carried: { ...now.carried, [id]: carried } })),
    [change],
  );
  const remind = async () => {
    const { reminderFile } = await import('../../core/sharing/reminder.ts');
    const places = chosen.filter(({ id }) => draft.carried[id]?.posted).map(({ name }) => name);
    const file = reminderFile(
      draft.id,
      Date.now(),
      c('round.reminder'),
      places.length ? c('round.postedOn', { places: allOf(places) }) : '',
    );
    download(c('round.reminderFile'), 'text/calendar;charset=utf-8', file);
  };
  const shownVersions = isEmpty(draft) ? none : versions;
  const main = (
    <main id="main" tabIndex={-1} class="composer">
      <TopBar on={on} openInTab={openInTab} show={show} />
      <Notices repaired={stored.repair.fields} failed={on.failed} seen={() => on.changeStored('repair', () => ({ fields: [] }))} />
      <Trouble trouble={trouble} again={actions.reload} />
      <PlaceToggles
        key={`places-${draft.id}`}
        targets={on.platforms}
        chosen={draft.places}
        own={ownPlaces(stored)}
        versions={shownVersions}
        carried={draft.carried}
        choose={targetActions.choose}
        openOthers={() => show('places')}
      />
      <div class="columns">
        <div class="column">
          <Message draft={draft} change={change} core={on.core}>
            <Pictures pictures={draft.pictures} change={(pictures) => change({ pictures })} />
            <Tools
              draft={draft}
              group={stored.group.tags}
              kept={stored.compose}
              changeKept={(edit) => on.changeStored('compose', edit)}
              book={on.book}
              openBook={() => on.wantName({ key: '' })}
              insert={insert}
              setTags={(tags) => change({ tags })}
              addPicture={() => document.querySelector<HTMLElement>('.pictures input[type=file]')?.click()}
            />
          </Message>
          <Fields draft={draft} change={change} asksTitle={chosen.some(({ rules }) => rules.title)} />
          <CheckFirst key={draft.id} draft={draft} targets={chosen} versions={versions} change={change} />
        </div>
        <VersionsPane on={on} groups={groups} shown={picked ?? groups[0]} cardDraft={cardDraft} actions={versionActions} />
      </div>
      <p class="hint">{c('privacy')}</p>
      {!isEmpty(draft) && (
        <RoundBar
          of={draft.id}
          draft={cardDraft}
          targets={chosen}
          carried={draft.carried}
          servers={stored.compose.servers}
          versions={versions}
          computeNow={on.computeNow}
          logShare={logShare}
          looking={picked?.targets.map(({ id }) => id) ?? []}
          showVersion={on.showVersion}
          nameServer={(target) => on.wantServer({ target })}
          openLog={() => show('log')}
          remind={remind}
        />
      )}
      {over && <OverPage on={on} over={over} close={close} logShare={logShare} download={download} />}
    </main>
  );
  return (
    <PageContext actions={actions} catalogue={catalogue}>
      {/* A side panel has no room for the way to the other pages; the page in a tab has. */}
      {openInTab ? main : <Frame page="compose">{main}</Frame>}
    </PageContext>
  );
}
