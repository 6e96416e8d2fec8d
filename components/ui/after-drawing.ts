/**
 * Does something once what has just been set is drawn: mostly, to move the focus from a button that goes away. It comes before
 * anybody's next key, which waiting for the next frame does not on a slow computer.
 */
export const afterDrawing = (action: () => void): void => queueMicrotask(action);
