import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import { c } from '../../../data/messages/compose.ts';
import { SourceLine } from '../../platform/SourceLine.tsx';
import { Words } from '../../platform/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Changes } from './Changes.tsx';
import { Exceptions } from './Exceptions.tsx';

/** How many things were changed, in the version that was changed most. */
export const changeCount = (versions: readonly Version[]): number =>
  Math.max(0, ...versions.map(({ changes }) => changes.filter(({ id }) => id !== 'strangers').length));

/** Whether the end of the message is left out. */
export const isShortened = ({ changes }: Version): boolean => changes.some(({ id, refused }) => id === 'shorten' && !refused);

interface Props {
  target: PlatformPlace;
  version: Version;
  refuse: (name: string, refused: boolean) => void;
}

/** Why a version is as it is: what was changed, how much a post holds there, what to know of its page, each with its source. */
export function Why({ target: { name, icon, rules, share }, version, refuse }: Props) {
  return (
    <div class="why-place">
      <h3>
        <Icon shapes={icon} size={16} /> {name}
      </h3>
      <Changes version={version} refuse={refuse} />
      {rules.text.most !== undefined && <p>{c('version.limit', { count: rules.text.most })}</p>}
      {rules.text.doubt && (
        <p class="hint">
          <Words of={rules.text.doubt} />
        </p>
      )}
      <SourceLine source={rules.sources[rules.text.source]} />
      <Exceptions rules={rules} version={version} />
      {share.doubt && (
        <p class="hint">
          {c('carry.unsure')} <Words of={share.doubt} />
        </p>
      )}
      <SourceLine source={share.source} />
    </div>
  );
}
