import { keptTexts } from '../core/translation/kept-texts.ts';
import { messageTexts } from '../core/translation/message-texts.ts';
import { extension } from '../data/messages/en/extension.ts';
import { languages } from './languages.generated.ts';

/** What the browser itself shows of the extension. */
export interface BrowserTexts {
  name: string;
  description: string;
  action: string;
  share: string;
  compose: string;
}

function textsIn(language: string): BrowserTexts {
  const texts = language === 'en' ? {} : keptTexts(`messages/${language}.json`, messageTexts({ extension }, language), language);
  const text = (name: keyof BrowserTexts) => texts[`extension.${name}`] ?? extension[name];
  return {
    name: text('name'),
    description: text('description'),
    action: text('action'),
    share: text('share'),
    compose: text('compose'),
  };
}

/** The same in every language there is, by BCP 47 tag: the worker has no other texts. */
export const browserTexts: Record<string, BrowserTexts> = Object.fromEntries(['en', ...languages].map((tag) => [tag, textsIn(tag)]));
