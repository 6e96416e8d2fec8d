import { warningMessages } from '../../data/messages/en/warning.ts';
import { messagesOf } from '../../data/messages/language.ts';

const t = messagesOf('warning', warningMessages);

interface Props {
  /** The platform's real host, such as "facebook.com". */
  host: string;
  /** The host of the tab, which resembles it. Shown as text and never as a link. */
  tabHost: string;
  /** The part of the address that looks like the platform's name. */
  part: string;
}

/** Says that the tab is not the platform it resembles, and what to check before typing a password. */
export function Warning({ host, tabHost, part, leave }: Props & { leave: () => void }) {
  return (
    <div class="banner warning" role="alert">
      <h2>{t('warning.title', { host })}</h2>
      <ul>
        <li>{t('warning.part', { part, host })}</li>
        <li>{t('warning.address', { asked: tabHost })}</li>
        <li>
          <b>{t('warning.password')}</b>
        </li>
        <li>{t('warning.real', { host })}</li>
        <li>{t('warning.typed', { host })}</li>
      </ul>
      <button type="button" class="second danger" onClick={leave}>
        {t('warning.leave')}
      </button>
      <p class="fact">{t('warning.limits')}</p>
    </div>
  );
}

/** Says that a page to sign in is a member's own, and why no tips stand beside it. */
export function MemberCare({ host, tabHost }: Omit<Props, 'part'>) {
  return (
    <div class="banner" role="note">
      <h2>{t('warning.member', { host })}</h2>
      <ul>
        <li>{t('warning.memberAddress', { asked: tabHost })}</li>
        <li>{t('warning.memberPassword')}</li>
        <li>{t('warning.memberTips')}</li>
      </ul>
    </div>
  );
}
