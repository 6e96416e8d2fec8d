// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { element, isLast, openStage, type Stage } from '../../../../components/in-page/stage.ts';
import { fakePage, textsOf } from '../../../fixtures/in-page.ts';

let page: ReturnType<typeof fakePage>;
let stage: Stage;
const other = () => document.documentElement.appendChild(document.createElement('i'));

beforeEach(() => {
  page = fakePage();
  stage = openStage('b{color:red}');
});
afterEach(() => {
  stage.remove();
  for (const left of document.documentElement.querySelectorAll(':scope > i')) left.remove();
  vi.restoreAllMocks();
});

it('is one plain element without name, attribute, text or open root', () => {
  expect(stage.host.outerHTML).toBe('<div></div>');
  expect(stage.host.getAttributeNames()).toEqual([]);
  expect(stage.host.shadowRoot).toBeNull();
  expect(page.modes).toEqual(['closed']);
  expect(isLast(stage.host)).toBe(true);
});

it('has no text that window.find() of a page could find', () => {
  stage.box.append(element('p', 'one', 'Words to be read', element('b', '', 'And more')));
  expect(textsOf(stage.root)).toEqual([]);
  expect(stage.root.querySelector('p')?.dataset.words).toBe('Words to be read');
});

it('takes words as words, whatever they hold', () => {
  const made = element('p', '', '<img src=x onerror=alert(1)>');
  expect(made.children).toHaveLength(0);
  expect(made.dataset.words).toBe('<img src=x onerror=alert(1)>');
});

it('goes on top of what the page adds, five times and not for ever', () => {
  for (let time = 0; time < 20; time++) {
    other();
    expect(stage.stayOnTop()).toBe(true);
    expect(isLast(stage.host)).toBe(time < 5);
  }
});

it.each<[string, () => void]>([
  ['taken off', () => stage.host.remove()],
  ['put somewhere else', () => document.body.append(stage.host)],
])('does not come back where the page has %s', (_, take) => {
  take();
  expect(stage.stayOnTop()).toBe(false);
  expect(isLast(stage.host)).toBe(false);
});

it('leaves no element and no listener behind', () => {
  stage.remove();
  const since = stage.since;
  vi.spyOn(performance, 'now').mockReturnValue(since + 5000);
  dispatchEvent(new Event('resize'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(stage.since).toBe(since);
  expect(stage.host.isConnected).toBe(false);
});
