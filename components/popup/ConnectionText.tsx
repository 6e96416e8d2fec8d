import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import { ConnectionDetails } from '../platform/ConnectionDetails.tsx';
import { useConnection } from './platform-texts.ts';

/** The long text of a connection. It is loaded after the first look, so it may not be there yet. */
export function ConnectionText({ line }: { line: ConnectionLine }) {
  const connection = useConnection(line);
  return connection ? <ConnectionDetails connection={connection} /> : null;
}
