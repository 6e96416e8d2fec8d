import type { Look } from '../../core/catalogue/look.ts';
import type { PageLocation } from '../../core/detection/locate.ts';
import { ownPlaces } from '../../core/settings/own-places.ts';
import type { Actions } from '../actions.ts';
import { Best } from './About.tsx';
import type { Change, PopupProps } from './popup-props.ts';
import { Tips } from './Tips.tsx';
import { Ways } from './Ways.tsx';

interface Props extends Pick<PopupProps, 'stored'>, Pick<Actions, 'openOwnPage'> {
  look: Look;
  /** The platform's name. */
  name: string;
  page: PageLocation['page'];
  change: Change;
}

/** What shows of a platform before anything is opened. */
export function FirstLook({ look: { id, bestFor, tips, connections }, name, page, stored, change, openOwnPage }: Props) {
  return (
    <>
      <Best text={bestFor} />
      <Tips tips={tips} page={page} marked={stored.tips} mark={(edit) => change('tips', edit)} />
      <Ways
        platform={id}
        name={name}
        isWriting={page === 'composer'}
        lines={connections}
        own={ownPlaces(stored)}
        openMap={() => openOwnPage(`map.html?from=${id}`)}
      />
    </>
  );
}
