// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isInSight } from '../../../../components/in-page/in-sight.ts';
import { openStage, type Stage } from '../../../../components/in-page/stage.ts';
import { fakePage, type Style } from '../../../fixtures/in-page.ts';

let page: ReturnType<typeof fakePage>;
let stage: Stage;
let control: HTMLElement;
const point = { x: 30, y: 40 };
const seen = () => isInSight(stage, control, point);

beforeEach(() => {
  page = fakePage();
  stage = openStage('');
  control = document.createElement('button');
  const part = document.createElement('span');
  control.append(part);
  stage.box.append(control);
  stage.root.elementFromPoint = () => (page.hitInside === undefined ? part : page.hitInside);
});
afterEach(() => {
  stage.remove();
  for (const left of document.documentElement.querySelectorAll(':scope > i')) left.remove();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('what lies open on top of a plain page is in sight, at the very point that was pressed', () => {
  expect(seen()).toBe(true);
  expect(page.pointed).toEqual([[30, 40]]);
});

it.each<[string, Style]>([
  ['opacity', { opacity: '0' }],
  ['a little opacity', { opacity: '0.99' }],
  ['a blur', { filter: 'blur(20px)' }],
  ['a filter of its own', { filter: 'url("#f")' }],
  ['a filter that takes all light', { filter: 'invert(1) brightness(0)' }],
  ['a filter that fades', { filter: 'opacity(0)' }],
  ['a transform', { transform: 'matrix(0.1, 0, 0, 0.1, 0, 0)' }],
  ['a shift', { translate: '-900px' }],
  ['a turn', { rotate: '180deg' }],
  ['a scale', { scale: '0.01' }],
  ['a clip', { clipPath: 'inset(50%)' }],
  ['a mask', { mask: 'linear-gradient(transparent, transparent)' }],
  ['a blend', { mixBlendMode: 'difference' }],
  ['a zoom', { zoom: '0.01' }],
])('%s of the root element may hide it', (_, style) => {
  page.root = style;
  expect(seen()).toBe(false);
});

it.each(['invert(1)', 'invert(0.9) hue-rotate(180deg)', 'hue-rotate(180deg)'])('the filter %s of a dark mode hides nothing', (filter) => {
  page.root = { filter };
  expect(seen()).toBe(true);
});

it.each(['', undefined])('a browser that does not know a style (%j) has none set', (value) => {
  page.root = { translate: value as string, rotate: value as string, scale: value as string, zoom: value as string, mask: value as string };
  expect(seen()).toBe(true);
});

it('something drawn after everything may cover it', () => {
  page.after = { content: '""' };
  expect(seen()).toBe(false);
});

it.each([':modal', ':fullscreen', ':popover-open', 'view-transition'])('%s is drawn above everything', (top) => {
  page.top = top;
  expect(seen()).toBe(false);
});

it.each<[string, Style]>([
  ['display', { display: 'none' }],
  ['contents', { display: 'contents' }],
  ['opacity', { opacity: '0.5' }],
  ['visibility', { visibility: 'hidden' }],
])('%s of our own element may hide it', (_, style) => {
  page.host = style;
  expect(seen()).toBe(false);
});

it('an element of the page after ours may cover it', () => {
  document.documentElement.append(document.createElement('i'));
  expect(seen()).toBe(false);
});

it('an element that was put elsewhere is not ours any more', () => {
  document.body.append(stage.host);
  expect(seen()).toBe(false);
});

it('a page in the background is not seen', () => {
  page.isHidden = true;
  expect(seen()).toBe(false);
});

it('another element may be hit at that point', () => {
  page.hit = document.body;
  expect(seen()).toBe(false);
  page.hit = null;
  expect(seen()).toBe(false);
});

it('another part of ours may be hit at that point', () => {
  page.hitInside = stage.box;
  expect(seen()).toBe(false);
  page.hitInside = null;
  expect(seen()).toBe(false);
});
