import { askForMore, readStoredInPage, writeStoredInPage } from '../../browser/page-api.ts';
import { localDay } from '../../core/chip-tip.ts';
import type { Stored } from '../../core/stored.ts';
import { tipsFor } from '../../core/tips.ts';
import type { CardFacts } from '../../data/in-page.bake.ts';
import { card as messages } from '../../data/messages/en/card.ts';
import { texts } from '../../data/messages/text.ts';
import style from './card.css?inline';
import type { Chip } from './chip.ts';

const say = texts(messages, 'en');

/** How many tips the card shows. */
const most = 3;

function make(tag: string, className: string, ...children: (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function button(className: string, label: string, press: () => void): HTMLElement {
  const element = make('button', className, label);
  element.setAttribute('type', 'button');
  element.addEventListener('click', press);
  return element;
}

/** Opens the card beside the chip, or closes it where it is open. */
export async function toggleCard(chip: Chip, facts: CardFacts): Promise<void> {
  const close = () => {
    chip.box.querySelector('.card')?.remove();
    chip.button.setAttribute('aria-expanded', 'false');
    chip.button.focus();
  };
  if (chip.button.getAttribute('aria-expanded') === 'true') return close();
  const stored = await readStoredInPage();

  // Each way out is saved before the chip goes, so that it holds even if the browser is closed at once.
  const leave = async (change: Partial<Stored['settings']>) => {
    const { settings } = await readStoredInPage();
    await writeStoredInPage({ settings: { ...settings, ...change } });
    chip.remove();
  };
  const { here } = tipsFor(facts.tips, chip.page, [...stored.tips.hidden, ...stored.tips.done]);
  const first = here.filter((tip) => tip.id === chip.tip);
  const tips = [...first, ...here.filter((tip) => tip.id !== chip.tip)].slice(0, most);

  const title = make('h2', '', facts.name);
  title.id = 'title';
  const card = make(
    'section',
    'card',
    make('header', '', title, button('close', '×', close)),
    make('p', 'best', make('b', '', `${say('card.bestFor')}: `), facts.bestFor),
    make('h3', '', say('card.tips')),
    make('ol', '', ...tips.map((tip) => make('li', '', make('b', '', tip.title), make('p', '', tip.text)))),
    make(
      'footer',
      '',
      button('more', say('card.more'), () => askForMore()),
      button('', say('card.hideToday'), () => leave({ hiddenOn: localDay(new Date()) })),
      button('', say('card.notHere'), () => leave({ off: [...new Set([...stored.settings.off, chip.site])] })),
      button('', say('card.never'), () => leave({ inPages: 'off' })),
    ),
  );
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  card.tabIndex = -1;
  card.querySelector('.close')?.setAttribute('aria-label', say('card.close'));
  card.addEventListener('keydown', (event) => event.key === 'Escape' && close());

  const place = chip.button.getBoundingClientRect();
  card.classList.toggle('up', place.top > innerHeight / 2);
  card.classList.toggle('end', place.left > innerWidth / 2);
  const room = place.top > innerHeight / 2 ? place.top : innerHeight - place.bottom;
  card.style.maxHeight = `${room - 16}px`;

  const sheet = document.createElement('style');
  sheet.textContent = style;
  card.prepend(sheet);
  chip.box.append(card);
  chip.button.setAttribute('aria-expanded', 'true');
  card.focus();
}
