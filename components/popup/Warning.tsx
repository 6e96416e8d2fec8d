import { language } from '../../data/messages/app.ts';
import { warningMessages } from '../../data/messages/en/warning.ts';
import { texts } from '../../data/messages/text.ts';

const t = texts(warningMessages, language);

interface Props {
  /** The platform's real host, such as "facebook.com". */
  host: string;
  /** The host of the tab, which resembles it. Shown as text and never as a link. */
  asked: string;
}

/** Says that the tab is not the platform it resembles, and what to check before typing a password. */
export function Warning({ host, asked }: Props) {
  return (
    <div class="banner warning" role="alert">
      <h2>{t('warning.title', { host })}</h2>
      <ul>
        <li>{t('warning.address', { asked })}</li>
        <li>
          <b>{t('warning.password')}</b>
        </li>
        <li>{t('warning.real', { host })}</li>
        <li>{t('warning.typed', { host })}</li>
      </ul>
      <p class="fact">{t('warning.limits')}</p>
    </div>
  );
}
