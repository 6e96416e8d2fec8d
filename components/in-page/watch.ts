import { askForCard, isAlive, isPrivateWindow, readHoldingInPage, writeStoredInPage } from '../../browser/page-api.ts';
import { afterShowing, chipTip, localDay } from '../../core/chip-tip.ts';
import { chipTips, pageKindsOf } from '../../core/page-facts.ts';
import type { PageFacts } from '../../data/in-page.bake.ts';
import { chipMessages } from '../../data/messages/en/chip.ts';
import { showChip } from './chip.ts';

/** How long a page is left alone after it has loaded or changed, in ms. */
const quietTime = 1000;
/** How often a chip on show is looked after, in ms. */
const pulse = 1500;
/** How often a page without a free place is tried again. */
const mostTries = 5;

/**
 * Log-in and payment pages keep their peace, and the private messages of Discourse, whose addresses are those of topics.
 * Only whether such an element exists is asked, never what is in it.
 */
const isSecret = () => document.querySelector('input[type=password],[autocomplete^=cc-],.archetype-private_message') !== null;

/** Watches one page for as long as it lives: shows at most one chip, follows navigation inside the page. */
export function watchPage(facts: PageFacts): void {
  const { platform } = facts;
  const site = facts.ask ? location.hostname : platform;
  let address = '';
  let timer = 0;
  let watch = 0;

  const clear = () => {
    clearInterval(watch);
    globalThis.csoSidekickChip?.remove();
    globalThis.csoSidekickChip = undefined;
  };
  const stop = () => {
    clearTimeout(timer);
    clearInterval(bellRope);
    clear();
    globalThis.navigation?.removeEventListener('currententrychange', bell);
  };

  const show = async (tries: number): Promise<void> => {
    const at = address;
    // The manifest has already matched the host; what is left to find out is the kind of page.
    const page = pageKindsOf(facts)(new URL(at), location.hostname);
    if (!page || page === 'messages' || isSecret() || document.fullscreenElement) return;
    if (document.hidden) return document.addEventListener('visibilitychange', () => wait(tries), { once: true });
    const stored = await readHoldingInPage(facts.ask ? site : undefined).catch(() => undefined);
    // No answer: the extension was updated, switched off or removed under this page, or the site was taken back.
    if (!stored) return stop();
    const today = localDay(new Date());
    const tip = chipTip(chipTips(facts, page), site, page, stored, today);
    if (!tip || at !== location.href || isPrivateWindow()) return;
    const { theme } = stored.settings;
    const dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme:dark)').matches);
    const chip = showChip({ site, page, tip, dark }, (open) => {
      askForCard(platform).catch(() => {
        (open.button.lastChild as Text).data = chipMessages.unread;
      });
    });
    if (!chip) return tries > 1 ? wait(tries - 1) : undefined;
    globalThis.csoSidekickChip = chip;
    watch = window.setInterval(() => (isAlive() ? chip.check() : stop()), pulse);
    await writeStoredInPage({ seen: afterShowing(stored.seen, site, tip.id, today) });
  };

  const wait = (tries: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => requestIdleCallback(() => show(tries), { timeout: 3000 }), quietTime);
  };

  const bell = () => {
    if (location.href === address) return;
    address = location.href;
    clear();
    wait(mostTries);
  };

  // Where the browser can say that the address changed, nothing has to look again and again.
  globalThis.navigation?.addEventListener('currententrychange', bell);
  const bellRope = globalThis.navigation ? 0 : window.setInterval(bell, pulse);
  bell();
}
