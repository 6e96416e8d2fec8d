import { useState } from 'preact/hooks';
import { t } from '../../data/messages/app.ts';
import type { Actions } from '../actions.ts';

interface Props extends Pick<Actions, 'allowSite'> {
  host: string;
  platform: string;
  /** The site's own choice was made already. */
  isChosen: boolean;
  /** A named site of the manifest, which the browser allows unless somebody has taken that back. */
  isNamed: boolean;
  /** Whether the browser lets us into the site now. */
  isAllowed: boolean;
}

/** Offers tips in the pages of a site that needs a permission first. Nothing where there is nothing to ask. */
export function SitePermission({ host, platform, isChosen, isNamed, isAllowed, allowSite }: Props) {
  const [state, setState] = useState<'on' | 'off' | 'refused'>(isAllowed && isChosen ? 'on' : 'off');
  if (isNamed && state === 'on') return null;
  const ask = () =>
    allowSite(host, platform).then(
      (yes) => setState(yes ? 'on' : 'refused'),
      () => setState('refused'),
    );
  return (
    <div class="banner offer" role="status">
      {state === 'on' && <p>{t('site.on')}</p>}
      {state === 'refused' && <p>{t('site.refused')}</p>}
      {state === 'off' && (
        <>
          <p>{isNamed ? t('site.notAllowed') : t('site.offer')}</p>
          <button type="button" class="second" onClick={ask}>
            {isNamed ? t('site.allow') : t('site.show')}
          </button>
        </>
      )}
    </div>
  );
}
