import type { Stage } from './stage.ts';

/** How long everything must have been in the same place before a press counts, in ms: nobody reads faster. */
const longEnough = 600;

/** A point of the window, in px. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The only way in which a control of ours in a page listens: for presses of a person, on what has stood there for a while. The
 * second half of a double press is the same press. Whether it was in sight is asked by components/in-page/in-sight.ts, before
 * anything comes of it.
 */
export function onPress(control: HTMLElement, stage: Stage, act: (point: Point) => void): void {
  control.addEventListener('click', (event) => {
    if (!event.isTrusted || event.detail > 1 || performance.now() - stage.since < longEnough) return;
    const { left, top, width, height } = control.getBoundingClientRect();
    // The keyboard presses no point: then the middle has to be in sight.
    act(event.detail ? { x: event.clientX, y: event.clientY } : { x: left + width / 2, y: top + height / 2 });
  });
}
