import { t } from '../../data/messages/app.ts';
import type { Share } from '../../data/schema/schema.ts';
import { Words } from './Words.tsx';

/** What a share page takes over, what it leaves out, and the steps there. */
export function ShareSteps({ share: { fills, drops, steps } }: { share: Pick<Share, 'fills' | 'drops' | 'steps'> }) {
  return (
    <>
      <p>{t(`share.says.${fills}`)}</p>
      {drops && (
        <p>
          <Words of={drops} />
        </p>
      )}
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>
            <Words of={step} />
          </li>
        ))}
      </ol>
    </>
  );
}
