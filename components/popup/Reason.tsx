import { nameIn } from '../../core/detection/fingerprints.ts';
import type { PageLocation } from '../../core/detection/locate.ts';
import { reason } from '../../data/messages/en/reason.ts';
import { messagesOf } from '../../data/messages/language.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';

const t = messagesOf('reason', reason);

/** What gave a platform away, in plain words. Who runs the site can open the exact fingerprint. */
export function Reason({ reason: { at, value }, name }: { reason: NonNullable<PageLocation['reason']>; name: string }) {
  return (
    <Disclosure
      class="where reason"
      summary={
        <>
          <span>{t(`reason.${at}`, { value: nameIn(value), name })}</span>
          <Icon name="chevron" size={16} />
        </>
      }
    >
      {() => <p>{t('reason.details', { what: t(`mark.${at}`), value })}</p>}
    </Disclosure>
  );
}
