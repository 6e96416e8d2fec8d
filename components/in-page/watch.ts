import { askForCard, askForChip, isAlive, isPrivateWindow, readHoldingInPage, watchHoldingInPage } from '../../browser/page-api.ts';
import { chipTips, pathRulesOf } from '../../core/detection/page-facts.ts';
import { pageKinds } from '../../core/detection/page-kind.ts';
import { chipTip, isSilenced, localDay } from '../../core/settings/chip-tip.ts';
import type { StoredForPage } from '../../core/settings/stored.ts';
import type { PageFacts } from '../../data/catalogue/in-page.ts';

// By a short name: every visit reads it.
const shared = globalThis;

/** How long a page is left alone after it has loaded or changed, in ms. */
const settleMs = 1000;
/** How often the address is looked at where no browser tells of its changes, in ms. */
const pollMs = 1500;
/** How often a page without a free place is tried again. */
const mostTries = 5;
/** A chip that was on show for less may come back, when the site itself moved on to another kind of page, in ms. */
const briefly = 5000;

/**
 * Log-in and payment pages keep their peace, and the private messages of Discourse, whose addresses are those of topics.
 * Only whether such an element exists is asked, never what is in it.
 */
const isSensitivePage = () => document.querySelector('input[type=password],[autocomplete^=cc-],.archetype-private_message') !== null;

/** What the worker brings is brought anew when it is next needed: the language may have changed. */
function forgetWords(): void {
  shared.csoSidekickChipParts = undefined;
  shared.csoSidekickWords = undefined;
}

/** Watches one page until it leaves for private messages: shows at most one chip, follows navigation inside the page. */
export function watchPage(facts: PageFacts): void {
  // Before they are read: an element of the page with one of these ids would answer to the name.
  shared.csoSidekickChip = undefined;
  forgetWords();
  const { platform } = facts;
  const site = facts.ask ? location.hostname : platform;
  // Read only where it was set: an element of the page could answer to the name.
  const kindOf = (facts.folders ? shared.csoSidekickKindsInFolder : pageKinds)(pathRulesOf(facts));
  let address = '';
  let page: ReturnType<typeof kindOf>;
  let timer = 0;
  let shownAt = 0;
  /** The setting with which the worker was asked for its words. */
  let language = '';
  /** What was counted before a chip that was on show too briefly. */
  let owed: StoredForPage['seen'] | undefined;

  const clear = () => shared.csoSidekickChip?.remove();
  /** For good: only loading the page anew brings us back. */
  const stop = () => {
    clearTimeout(timer);
    clearInterval(pollTimer);
    unfollow();
    shared.navigation?.removeEventListener('currententrychange', onMove);
    document.removeEventListener('visibilitychange', onVisible);
    address = '';
    clear();
  };

  const holdingNow = async () => {
    const holding = await readHoldingInPage(facts.ask ? site : undefined).catch(() => undefined);
    // No answer: the extension was updated, switched off or removed under this page, or the site was taken back.
    if (!holding) stop();
    return holding;
  };
  /** What the person decides elsewhere holds here too, also for a chip on show. */
  const unfollow = watchHoldingInPage(async () => {
    if (!shared.csoSidekickChipParts) return;
    const holding = await holdingNow();
    if (!holding) return;
    if (isSilenced(holding.settings, site, localDay(new Date()))) return clear();
    if (language === holding.settings.language) return;
    // In the other language it comes again, and is not counted again.
    const counted = owed;
    forgetWords();
    clear();
    owed = counted;
    wait(mostTries);
  });

  const show = async (tries: number): Promise<void> => {
    const at = address;
    const kind = page;
    const isBusy = () => isSensitivePage() || document.fullscreenElement || shared.csoSidekickChip;
    if (!at || !kind || isBusy()) return;
    if (document.hidden) return document.addEventListener('visibilitychange', onVisible, { once: true });
    const today = localDay(new Date());
    const isFit = () => {
      // Once it has ended nothing brings it back; and no event may have told of the last move.
      if (at === address) onMove();
      return at === address && !document.hidden && !isBusy();
    };
    /** What is due on this page now. Asked again after each wait: page, person and other windows may have moved on. */
    const due = async () => {
      const holding = await holdingNow();
      if (!holding || !isFit() || isPrivateWindow()) return undefined;
      const tip = chipTip(chipTips(facts, kind), site, kind, { ...holding, seen: owed ?? holding.seen }, today);
      return tip && { tip, holding };
    };
    let next = await due();
    if (!next) return;
    if (!shared.csoSidekickChipParts) {
      language = next.holding.settings.language;
      // Only here a visit wakes the worker.
      await askForChip().catch(() => undefined);
      next = await due();
      // Chosen meanwhile: nobody knows which one the worker has read.
      if (next && language !== next.holding.settings.language) {
        forgetWords();
        return wait(tries);
      }
    }
    const parts = shared.csoSidekickChipParts;
    // Other windows may be about to show a tip too: only the last one to ask goes on.
    if (!next || !parts || !(await parts.takeTurn().catch(() => false))) return;
    if (!isFit() || shared.csoSidekickChipParts !== parts) return;
    const { tip, holding } = next;
    const chip = parts.showChip(
      { page: kind, tip, theme: holding.settings.theme, isAlive },
      (open) => {
        if (open.close) return open.close();
        askForCard().catch(open.unread);
      },
      (isAnswered) => {
        shared.csoSidekickChip = undefined;
        if (isAnswered || performance.now() - shownAt >= briefly) owed = undefined;
      },
    );
    if (!chip) return tries > 1 ? wait(tries - 1) : undefined;
    shared.csoSidekickChip = chip;
    shownAt = performance.now();
    if (owed) return;
    owed = holding.seen;
    await parts.countShown(site, tip, today, () => !address);
  };

  const wait = (tries: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => requestIdleCallback(() => show(tries), { timeout: 3000 }), settleMs);
  };
  const onVisible = () => wait(mostTries);

  const onMove = () => {
    if (!isAlive()) return stop();
    const here = location.href.split('#', 1)[0] as string;
    if (here === address) return;
    const isFirst = address === '';
    address = here;
    const before = page;
    page = kindOf(new URL(here), location.hostname);
    if (page === 'messages' || page === 'payment') return stop();
    // The tip was chosen for the kind of page: while that is the same, it stays.
    if (!isFirst && page === before && shared.csoSidekickChip) return;
    clear();
    wait(mostTries);
  };

  // Where the browser can say that the address changed, nothing has to look again and again.
  shared.navigation?.addEventListener('currententrychange', onMove);
  const pollTimer = shared.navigation ? 0 : window.setInterval(onMove, pollMs);
  onMove();
}
