import { useLayoutEffect, useState } from 'preact/hooks';
import type { LookAlike } from '../../core/look-alike/look-alike.ts';
import { isTenant } from '../../core/look-alike/tenant.ts';

/** What the host of the tab tells. */
export interface Care {
  /** Not known yet: tips wait, so that none stands beside a false name. */
  isAsking: boolean;
  /** The platform that the name resembles. */
  resembled?: LookAlike | undefined;
  /** Whether a member's page under a platform's host looks like a page to sign in. */
  isSignIn: boolean;
}

/** How long the page may take to say whether it has a field for a password. */
const patience = 500;

/**
 * Judges the host of the tab after the first drawing.
 * @param isNamed whether our lists name the host as a platform's; then only a member's page needs a look
 * @param hasPasswordField asks the page
 */
export function useCare(url: string, isNamed: boolean, hasPasswordField: () => Promise<boolean>): Care {
  const isMember = isTenant(url);
  const [care, setCare] = useState<Care>({ isAsking: !isNamed || isMember, isSignIn: false });
  useLayoutEffect(() => {
    if (isNamed && !isMember) return;
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
    const field = isMember ? Promise.race([hasPasswordField(), late]) : false;
    Promise.all([import('../../core/look-alike/look-alike.ts'), field]).then(([{ lookAlike, isSignInByName }, hasField]) =>
      setCare({ isAsking: false, resembled: lookAlike(url), isSignIn: hasField || isSignInByName(url) }),
    );
  }, [isNamed, isMember, url, hasPasswordField]);
  return care;
}
