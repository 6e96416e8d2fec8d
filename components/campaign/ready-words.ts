import { type Campaign, type CampaignMessage, type Edits, most } from '../../core/campaign/campaign.ts';
import { x } from '../../data/messages/campaign.ts';
import { language } from '../../data/messages/language.ts';
import { bare, sentence } from './campaign-words.ts';

/** Rules, safety and quiet ways in ready words, where nothing is written yet. */
export const readyCare = ({ rules, safety, quiet }: Pick<Campaign, 'rules' | 'safety' | 'quiet'>): Edits => ({
  rules: rules.trim() ? rules : x('ready.rules'),
  safety: safety.trim() ? safety : x('ready.safety'),
  quiet: quiet.trim() ? quiet : x('ready.quiet'),
});

/** Whether enough is said for ready texts. */
export const hasWordsForReady = ({ name, ask }: Campaign): boolean => Boolean(name.trim() && ask.trim());

/** Five texts that differ from each other: a personal line, a fact, a question, a thank-you in advance, and a short one. */
function readyTexts({ name: typed, ask: asked, why, facts }: Campaign): string[] {
  const [name, ask] = [bare(typed), bare(asked)];
  const fact = facts.find(({ text }) => text.trim())?.text;
  const second = fact
    ? x('ready.fact', { fact: sentence(fact), name, ask })
    : why.trim()
      ? x('ready.why', { why: sentence(why), name, ask })
      : x('ready.plain', { name, ask });
  return [
    x('ready.personal', { name, ask }),
    second,
    x('ready.question', { name, ask }),
    x('ready.thanks', { name, ask }),
    x('ready.short', { name, ask }),
  ];
}

/** Adds the five, and ready words for rules and safety where nothing is written there. */
export function withReady(campaign: Campaign): Edits {
  const tag = new Intl.Locale(language).language;
  const texts = readyTexts(campaign).map((text): CampaignMessage => ({ text: text.slice(0, most.text), place: '', language: tag }));
  const known = new Set(campaign.messages.map(({ text }) => text));
  const written = campaign.messages.filter(({ text }) => text.trim());
  return {
    messages: [...written, ...texts.filter(({ text }) => !known.has(text))].slice(0, most.messages),
    ...readyCare(campaign),
  };
}
