// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onPress } from '../../../../components/in-page/press.ts';
import { openStage, type Stage } from '../../../../components/in-page/stage.ts';
import { press } from '../../../fixtures/in-page.ts';

let stage: Stage;
let control: HTMLElement;
const act = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  stage = openStage('');
  control = document.createElement('button');
  stage.box.append(control);
  onPress(control, stage, act);
  vi.advanceTimersByTime(600);
});
afterEach(() => {
  stage.remove();
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('a person presses a point, the keyboard the middle', () => {
  control.getBoundingClientRect = () => new DOMRect(100, 200, 40, 20);
  press(control, { clientX: 110, clientY: 215 });
  press(control, { detail: 0, clientX: 0, clientY: 0 });
  expect(act.mock.calls).toEqual([[{ x: 110, y: 215 }], [{ x: 120, y: 210 }]]);
});

it('what a script of the page presses is no press', () => {
  press(control, { isTrusted: false });
  control.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'dblclick', 'auxclick']) {
    const event = new MouseEvent(type, { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    control.dispatchEvent(event);
  }
  expect(act).not.toHaveBeenCalled();
});

it('the second half of a double press is the same press', () => {
  press(control);
  press(control, { detail: 2 });
  press(control, { detail: 3 });
  expect(act).toHaveBeenCalledTimes(1);
});

it.each<[string, () => void]>([
  ['was moved', () => stage.moved()],
  [
    'had to go on top again',
    () => {
      document.documentElement.append(document.createElement('i'));
      stage.stayOnTop();
    },
  ],
  ['stands in a window of another size', () => dispatchEvent(new Event('resize'))],
  ['was out of sight with its tab', () => document.dispatchEvent(new Event('visibilitychange'))],
])('what %s has to stand for 600 ms before a press counts', (_, change) => {
  change();
  vi.advanceTimersByTime(599);
  press(control);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  press(control);
  expect(act).toHaveBeenCalledTimes(1);
  for (const other of document.documentElement.querySelectorAll(':scope > i')) other.remove();
});

it('what was put on the page only now has to stand as long', () => {
  const late = openStage('');
  const other = document.createElement('button');
  late.box.append(other);
  onPress(other, late, act);
  vi.advanceTimersByTime(599);
  press(other);
  expect(act).not.toHaveBeenCalled();
  late.remove();
});
