import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import { ConnectionDetails } from '../platform/ConnectionDetails.tsx';
import { Words } from '../platform/Words.tsx';
import { useConnection } from './platform-texts.ts';

/** What a connection carries, and its long text, which is loaded after the first look and may not be there yet. */
export function ConnectionText({ line }: { line: ConnectionLine }) {
  const connection = useConnection(line);
  return (
    <>
      <p>
        <Words of={line.text} />
      </p>
      {connection && <ConnectionDetails connection={connection} />}
    </>
  );
}
