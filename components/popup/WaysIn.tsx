import { connectionsOf } from '../../core/catalogue/connections.ts';
import type { ConnectionLine } from '../../data/catalogue/pieces.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { WithLists } from '../WithLists.tsx';
import { useTextPiece } from './platform-texts.ts';
import { Way } from './Way.tsx';

function Lines({ platform, lines }: { platform: string; lines: readonly ConnectionLine[] }) {
  const { directory } = useWholeCatalogue();
  const { into, ended } = connectionsOf(lines, platform);
  return (
    <ul class="inner">
      {[...into, ...ended].map((line) => (
        <Way key={`${line.file} ${line.at}`} line={line} other={line.from} among={directory} />
      ))}
    </ul>
  );
}

/** Where posts come in from: what works, then what has ended. It may be any place there is, so lines and names come when it is opened. */
export function WaysIn({ platform }: { platform: string }) {
  const piece = useTextPiece();
  return piece ? (
    <WithLists>
      <Lines platform={platform} lines={piece.into} />
    </WithLists>
  ) : null;
}
