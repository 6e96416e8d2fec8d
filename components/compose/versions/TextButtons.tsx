import type { HandWritten } from '../../../core/drafts/draft.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import { c } from '../../../data/messages/compose.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { Group } from './VersionTabs.tsx';
import { isShortened } from './Why.tsx';

interface FollowProps {
  group: Group;
  handWritten: Readonly<Record<string, HandWritten>>;
  /** Places where the text is split on request. */
  split: readonly string[];
  follow: (target: PlatformPlace) => void;
  setSplit: (target: string, on: boolean) => void;
}

/** Lets a version that was written over follow the message again, and a long text go on in several posts. */
export function FollowAndSplit({ group: { targets, versions }, handWritten, split, follow, setSplit }: FollowProps) {
  const [version] = versions;
  const isCut = isShortened(version);
  const fits = version.meters.every((meter) => meter.fits);
  const threads = targets.filter((target) => target.rules.threads && !handWritten[target.id]);
  const isSplit = ({ id }: PlatformPlace) => split.includes(id);
  return (
    <>
      {targets
        .filter(({ id }) => handWritten[id])
        .map((target) => (
          <button key={target.id} type="button" class="plain" onClick={() => follow(target)}>
            {c('version.follow', { name: target.name })}
          </button>
        ))}
      {threads
        .filter((target) => isCut || !fits || (isSplit(target) && version.parts.length > 1))
        .map((target) => (
          <button
            key={target.id}
            type="button"
            class={isSplit(target) || isCut ? 'plain' : 'second'}
            onClick={() => setSplit(target.id, !isSplit(target))}
          >
            {c(isSplit(target) ? 'version.unsplit' : 'version.split', { name: target.name })}
          </button>
        ))}
    </>
  );
}

/** The way into editing: of one place at once, of several after saying which. */
export function EditButtons({ targets, edit }: { targets: Group['targets']; edit: (target: PlatformPlace) => void }) {
  const buttons = targets.map((target) => (
    <button key={target.id} type="button" class="plain" onClick={() => edit(target)}>
      {c('version.edit', { name: target.name })}
    </button>
  ));
  if (targets.length === 1) return <>{buttons}</>;
  return (
    <Disclosure class="why" summary={<span>{c('version.editOne')}</span>}>
      {() => <div class="actions small">{buttons}</div>}
    </Disclosure>
  );
}
