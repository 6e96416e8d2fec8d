import { type WholeCatalogue, wholeOf } from '../core/catalogue/catalogue.ts';
import { type Draft, emptyDraft, type NameEntry } from '../core/drafts/draft.ts';
import { type DraftStore, draftStore } from '../core/drafts/draft-store.ts';
import { ownPlaces } from '../core/settings/own-places.ts';
import { readStored, type Stored } from '../core/settings/stored.ts';
import { usualOf } from '../core/settings/usual.ts';
import { readKit, type WritingKit } from '../core/settings/writing-tools.ts';
import { loadWritingFacts, type WritingFacts } from '../core/versions/targets.ts';
import { defaultTargets } from '../data/catalogue/default-targets.generated.ts';
import { builtIn } from './catalogue.ts';
import { deleteDraft, forgetDraft, type KeptDrafts, loadBook, loadDraft, loadDrafts, saveDraft, watchDrafts } from './drafts.ts';
import { forgetWhenClosed } from './forget-draft.ts';
import { forgetHanded, handed, watchHanded } from './handed.ts';
import { loadKit } from './kit.ts';
import { loadCatalogue } from './own-entries.ts';
import { sweepPictures } from './picture-store.ts';
import { loadStored, loadStoredOrFail, watchStored } from './storage.ts';

/** What went wrong: what is kept could not be read; the draft that was asked for is not there; it is there but was not saved. */
type Trouble = 'unread' | 'missing' | 'unsaved' | undefined;

/** What the composer starts with. */
export interface ComposeData {
  drafts: readonly Draft[];
  current: Draft;
  /** A place to write for that the draft does not have yet. */
  also: string | undefined;
  /** The one deleted last, where it can still be brought back. */
  gone: Draft | undefined;
  book: NameEntry[];
  /** What the person keeps for writing. */
  kit: WritingKit;
  stored: Stored;
  /** With the person's own platforms in it. */
  catalogue: WholeCatalogue;
  writing: WritingFacts;
  trouble: Trouble;
}

/** How long a draft is in hand after its last change, in ms: who comes back later mostly has something new to say. */
const freshFor = 24 * 60 * 60 * 1000;

/** How long a draft that the menu makes may take to arrive, in ms. */
const comesWithin = 2000;

/** When pictures that no draft has are looked for, in ms after the start. */
const sweepAfter = 2000;

interface Arrival {
  draft: Draft;
  isKept: boolean;
}

/**
 * A draft that is being made: the menu opens the composer before it is kept.
 * @param waits is called where it is not there yet
 * @returns undefined where it does not come in time
 */
function waitForDraft(id: string, waits: () => void): Promise<Arrival | undefined> {
  return new Promise((found) => {
    const done = (come: Arrival | undefined) => {
      endDrafts();
      endHanded();
      found(come);
    };
    const come = (isKept: boolean) => (draft: Draft | undefined) => {
      if (draft) done({ draft, isKept });
      return draft !== undefined;
    };
    const [kept, onTheWay] = [come(true), come(false)];
    const endDrafts = watchDrafts((changed, draft) => changed === id && kept(draft));
    const endHanded = watchHanded(id, onTheWay);
    // It may have come before this listens.
    const there = [loadDraft(id).then(kept), handed(id).then(onTheWay)];
    Promise.allSettled(there).then((looks) => looks.some((look) => look.status === 'fulfilled' && look.value) || waits());
    setTimeout(() => done(undefined), comesWithin);
  });
}

/** Whether something can be written for a place: not for some that a group uses all the same, such as a site for reviews. */
const isWritable =
  ({ rules, shares }: WritingFacts) =>
  (id: string) =>
    rules[id] !== undefined && shares[id] !== undefined;

/** Whether nothing is left to do with a draft: it was posted in all its places. One without a place goes on by hand. */
function isPosted({ places, carried }: Draft, writing: WritingFacts): boolean {
  const targets = places.filter(isWritable(writing));
  return targets.length > 0 && targets.every((place) => carried[place]?.posted);
}

/** Whether somebody is still at it: empty, or changed within a day and not posted everywhere. */
const isInHand = (draft: Draft, writing: WritingFacts) => Date.now() - draft.changed < freshFor && !isPosted(draft, writing);

/**
 * The draft to start with where none is asked for: the one in hand, or a new one.
 * @param asked "new", or "for" with the place to write for
 */
function startWith(
  asked: URLSearchParams,
  { drafts, stored, writing }: Pick<ComposeData, 'drafts' | 'stored' | 'writing'>,
): Pick<ComposeData, 'current' | 'also'> {
  const last = [...drafts].sort((a, b) => b.changed - a.changed)[0];
  const isFresh = last && isInHand(last, writing);
  const here = asked.get('for');
  // Who writes about something on a platform wants a version for it too.
  if (isFresh && !asked.has('new')) return { current: last, also: here && !last.places.includes(here) ? here : undefined };
  const own = ownPlaces(stored).filter(isWritable(writing));
  const places = own.length ? own : defaultTargets;
  const fresh = { ...emptyDraft(crypto.randomUUID(), Date.now()), ...usualOf(stored.group) };
  return { current: { ...fresh, places: here ? [here, ...places.filter((id) => id !== here)] : [...places] }, also: undefined };
}

/**
 * Gathers it in one go. Never throws: who cannot read can still write.
 * @param search how to start: "?draft=id", "?new", "?for=x" (the place to write for)
 * @param waits is called where the draft that is asked for is not there yet
 */
export async function loadComposeData(search: string, waits: () => void): Promise<ComposeData> {
  let isRead = true;
  const orElse =
    <T>(value: T) =>
    () => {
      isRead = false;
      return value;
    };
  const { settings, group } = await loadStored();
  // Before the rest: what this repairs is noted in what is read next.
  const { drafts, deleted } = await loadDrafts(usualOf(group).tags).catch(orElse<KeptDrafts>({ drafts: [], deleted: [] }));
  const catalogues = loadCatalogue(settings.language).catch(async () => orElse(await wholeOf(builtIn))());
  const [book, kit, catalogue, writing] = await Promise.all([
    loadBook().catch(orElse<NameEntry[]>([])),
    loadKit().catch(orElse(readKit(undefined).value)),
    catalogues,
    catalogues.then(loadWritingFacts),
  ]);
  const stored = await loadStoredOrFail().catch(orElse(readStored({}).stored));
  const rest = { drafts, also: undefined, gone: deleted[0], book, kit, stored, catalogue, writing };

  const asked = new URLSearchParams(search);
  const wanted = asked.get('draft');
  const there = drafts.find(({ id }) => id === wanted);
  if (there) return { ...rest, current: there, trouble: undefined };
  const come = wanted ? await waitForDraft(wanted, waits) : undefined;
  if (come && wanted) {
    await forgetHanded(wanted).catch(() => undefined);
    return { ...rest, current: come.draft, trouble: come.isKept ? undefined : 'unsaved' };
  }
  return { ...rest, ...startWith(asked, rest), trouble: !isRead ? 'unread' : wanted ? 'missing' : undefined };
}

/**
 * Goes on with what an open panel is asked for, without loading it anew: what somebody has half typed in a form stays there.
 * @param query as in loadComposeData()
 * @param first what had gone wrong when the page began: a draft that was missing then is no matter any more
 * @returns what is to be said from now on
 */
export async function goOn(
  { drafts, writing }: { drafts: DraftStore; writing: WritingFacts },
  query: string,
  first: Trouble,
): Promise<Trouble> {
  const asked = new URLSearchParams(query);
  const wanted = asked.get('draft');
  const here = asked.get('for');
  if (wanted && !drafts.has(wanted)) {
    const come = await waitForDraft(wanted, () => undefined);
    if (!come) return 'missing';
    await forgetHanded(wanted).catch(() => undefined);
    if (come.isKept) drafts.receive(come.draft);
    else drafts.keep(come.draft);
  }
  if (wanted) drafts.show(wanted);
  else if (here && isInHand(drafts.get().draft, writing))
    drafts.change(({ places }) => ({ places: places.includes(here) ? places : [...places, here] }));
  else if (here || asked.has('new')) drafts.start(({ places }) => (here ? { places: [here, ...places.filter((id) => id !== here)] } : {}));
  return first === 'missing' ? undefined : first;
}

/** Opens the drafts for a page: with what loadComposeData() found, and saved from then on. @param waits as there */
export async function startComposing(search: string, waits: () => void) {
  const { drafts: kept, current, also, gone, ...data } = await loadComposeData(search, waits);
  let { group } = data.stored;
  const usual = () => usualOf({ ...group, places: group.places.filter(isWritable(data.writing)) });
  const forget = (id: string) => forgetDraft(id, { usualTags: usual().tags ?? [] });
  const keeper = { save: saveDraft, remove: deleteDraft, forget, watch: watchDrafts };
  const drafts = draftStore({ drafts: kept, current, gone }, keeper, () => crypto.randomUUID(), usual);
  watchStored((stored) => {
    group = stored.group;
  });
  if (data.trouble === 'unsaved') drafts.keep(current);
  if (also) drafts.change(({ places }) => ({ places: [...places, also] }));
  forgetWhenClosed(() => drafts.get().gone);
  // Behind the first drawing: nobody waits for it.
  setTimeout(() => sweepPictures().catch(() => undefined), sweepAfter);
  return { ...data, drafts };
}
