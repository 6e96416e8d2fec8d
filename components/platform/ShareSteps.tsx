import { d } from '../../data/messages/share.ts';
import type { Share } from '../../data/schema/schema.ts';
import { Steps } from './Steps.tsx';
import { Words } from './Words.tsx';

/** What a share page takes over, what it leaves out, and the steps there. */
export function ShareSteps({ share: { fills, drops, steps } }: { share: Pick<Share, 'fills' | 'drops' | 'steps'> }) {
  return (
    <>
      <p>{d(`share.says.${fills}`)}</p>
      {drops && (
        <p>
          <Words of={drops} />
        </p>
      )}
      <Steps of={steps} />
    </>
  );
}
