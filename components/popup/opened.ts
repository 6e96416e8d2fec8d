/** What shows only after something is opened, in one file: the first look needs none of it. */
export { AboutText } from './AboutText.tsx';
export { ConnectionText } from './ConnectionText.tsx';
export { ShareWay } from './ShareWay.tsx';
