import type { Look } from '../../core/catalogue/look.ts';
import type { PageLocation } from '../../core/detection/locate.ts';
import type { Actions } from '../actions.ts';
import { Best } from './About.tsx';
import { Connections } from './Connections.tsx';
import type { Change, PopupProps } from './popup-props.ts';
import { Tips } from './Tips.tsx';

/** What shows of a platform before anything is opened. */
export function FirstLook({
  look: { id, bestFor, tips, connections },
  page,
  stored,
  change,
  openOwnPage,
}: { look: Look; page: PageLocation['page']; change: Change } & Pick<PopupProps, 'stored'> & Pick<Actions, 'openOwnPage'>) {
  return (
    <>
      <Best text={bestFor} />
      <Tips tips={tips} page={page} marked={stored.tips} mark={(edit) => change('tips', edit)} />
      <Connections platform={id} lines={connections} openMap={() => openOwnPage(`map.html?from=${id}`)} />
    </>
  );
}
