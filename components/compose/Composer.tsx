import { useCallback, useMemo } from 'preact/hooks';
import type { Carried, Draft } from '../../core/drafts/draft.ts';
import { shownPictures } from '../../core/pictures/shown.ts';
import { ownPlaces } from '../../core/settings/own-places.ts';
import type { PlatformPlace } from '../../core/versions/targets.ts';
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
import { type ComposerProps, useComposing } from './use-composing.ts';
import { useCardDraft } from './versions/use-card-draft.ts';
import { useVersionActions } from './versions/use-version-actions.ts';
import { VersionsPane } from './versions/VersionsPane.tsx';
import { useGroups } from './versions/VersionTabs.tsx';
import { WritingColumn } from './writing/WritingColumn.tsx';

/** One value for every drawing before anything is written: what shows versions is drawn again only for another one. */
const none: Record<string, Version> = {};

/** What of the pictures a place shows: the same function as long as the pictures are the same. */
function usePicturesAt(pictures: Draft['pictures']) {
  return useCallback(
    ({ rules: { photos } }: PlatformPlace) => {
      const { pictures: shown, crop } = shownPictures(pictures, photos);
      return [shown.map(({ id }) => id), crop];
    },
    [pictures],
  );
}

/** A calendar file that reminds of the comments. What makes it is loaded when it is asked for. */
async function reminderOf({ id, carried }: Draft, targets: readonly PlatformPlace[]): Promise<string> {
  const { reminderFile } = await import('../../core/sharing/reminder.ts');
  const places = targets.filter((target) => carried[target.id]?.posted).map(({ name }) => name);
  return reminderFile(id, Date.now(), c('round.reminder'), places.length ? c('round.postedOn', { places: allOf(places) }) : '');
}

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
  const groups = useGroups(chosen, versions, usePicturesAt(draft.pictures));
  /** The person has chosen to look at it. */
  const picked = groups.find((group) => group.targets.some(({ id }) => id === on.shownPlace));
  const looking = useMemo(() => picked?.targets.map(({ id }) => id) ?? [], [picked?.targets]);
  const onShow = picked ?? groups[0];
  const idsOf = (some: typeof groups) => some.flatMap(({ targets }) => targets.map(({ id }) => id));
  on.tabs.current = { here: onShow ? idsOf([onShow]) : [], elsewhere: idsOf(groups.filter((group) => group !== onShow)) };
  useTheme(stored.settings.theme);
  const logShare = useCallback(
    (id: string, carried: Carried) => change((now) => ({ carried: { ...now.carried, [id]: carried } })),
    [change],
  );
  const remind = async () => download(c('round.reminderFile'), 'text/calendar;charset=utf-8', await reminderOf(draft, chosen));
  const shownVersions = on.isBlank ? none : versions;
  const main = (
    <main id="main" tabIndex={-1} class="composer">
      <TopBar on={on} openInTab={openInTab} help={actions.help} show={show} />
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
        <WritingColumn on={on} />
        <VersionsPane on={on} groups={groups} shown={onShow} cardDraft={cardDraft} actions={versionActions} />
      </div>
      {on.isBlank && <p class="hint">{c('privacy')}</p>}
      {!on.isBlank && (
        <RoundBar
          of={draft.id}
          draft={cardDraft}
          targets={chosen}
          carried={draft.carried}
          servers={stored.compose.servers}
          versions={versions}
          computeNow={on.computeNow}
          pictures={on.pictures}
          logShare={logShare}
          looking={looking}
          showVersion={on.showVersion}
          nameServer={(target) => on.wantServer({ target })}
          openLog={() => show('log')}
          remind={remind}
        />
      )}
      <OverPage on={on} over={over} close={close} logShare={logShare} download={download} />
    </main>
  );
  return (
    <PageContext actions={actions} catalogue={catalogue}>
      {/* A side panel has no room for the way to the other pages; the page in a tab has. */}
      {openInTab ? main : <Frame page="compose">{main}</Frame>}
    </PageContext>
  );
}
