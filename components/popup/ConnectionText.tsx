import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import { LinkText } from '../platform/LinkText.tsx';
import { useConnection } from './platform-texts.ts';

/** The long text of a connection. It is loaded after the first look, so it may not be there yet. */
export function ConnectionText({ line }: { line: ConnectionLine }) {
  const link = useConnection(line);
  return link ? <LinkText link={link} /> : null;
}
