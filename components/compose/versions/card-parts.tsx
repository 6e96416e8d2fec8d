import type { Draft } from '../../../core/drafts/draft.ts';
import { hostOf, isWebAddress } from '../../../core/text/clean-links.ts';
import type { PlatformPlace } from '../../../core/versions/targets.ts';
import type { Version } from '../../../core/versions/version.ts';
import type { ComposeRules } from '../../../data/catalogue/compose.generated.ts';
import { c } from '../../../data/messages/compose.ts';
import { k } from '../../../data/messages/fit.ts';
import { SourceLine } from '../../platform/SourceLine.tsx';
import { Words } from '../../platform/Words.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Meter } from './Meter.tsx';
import { Preview } from './Preview.tsx';

function Meters({ version: { meters, titleMeter } }: { version: Version }) {
  return (
    <div class="meters">
      {titleMeter && <Meter measure={titleMeter} say={(words) => k('meter.title', { words })} />}
      {meters.map((meter, at) => (
        <Meter
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
          key={at}
          measure={meter}
          say={meters.length > 1 ? (words) => k('meter.part', { at: at + 1, count: meters.length, words }) : undefined}
        />
      ))}
    </div>
  );
}

/** The place, and how its version fits. */
export function CardHeader({ target: { id, name, icon }, version }: { target: PlatformPlace; version: Version }) {
  return (
    <header>
      <Icon shapes={icon} />
      <h3 id={`version-${id}`} tabIndex={-1}>
        {name}
      </h3>
      {version.parts.length > 1 && <span class="state">{c('version.parts', { count: version.parts.length })}</span>}
      <Meters version={version} />
    </header>
  );
}

/** The version as it will look there. */
export function CardPreview({
  draft,
  rules,
  version,
}: {
  draft: Pick<Draft, 'language' | 'title' | 'link'>;
  rules: ComposeRules;
  version: Version;
}) {
  return (
    <>
      {version.title && (
        <p class="preview-title" dir="auto" {...(draft.language ? { lang: draft.language } : {})}>
          {version.title}
        </p>
      )}
      {version.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place alone.
        <Preview key={at} text={part} language={draft.language} folds={rules.text.folds} links={rules.links.work} reads={rules.reads} />
      ))}
      {rules.links.work && draft.title && !version.title && isWebAddress(draft.link.trim()) && (
        <p class="link-card">
          <b dir="auto">{draft.title}</b>
          <small>{hostOf(draft.link.trim())}</small>
        </p>
      )}
    </>
  );
}

interface ButtonProps {
  editing: boolean;
  edit: () => void;
  /** Lets the version follow the message again; missing where it follows. */
  follow: (() => void) | undefined;
  isSplit: boolean;
  /** Missing where there is nothing to split. */
  split: (() => void) | undefined;
}

/** What can be done with the text of a version. */
export function TextButtons({ editing, edit, follow, isSplit, split }: ButtonProps) {
  return (
    <div class="actions small">
      <button type="button" class="plain" aria-expanded={editing} onClick={edit}>
        {editing ? c('version.editDone') : c('version.edit')}
      </button>
      {follow && (
        <button type="button" class="plain" onClick={follow}>
          {c('version.follow')}
        </button>
      )}
      {split && (
        <button type="button" class="plain" onClick={split}>
          {isSplit ? c('version.unsplit') : c('version.split')}
        </button>
      )}
    </div>
  );
}

/** Where sources disagree about how much a text may hold. */
export function LimitDoubt({ rules }: { rules: ComposeRules }) {
  if (!rules.text.doubt) return null;
  return (
    <Disclosure class="doubt" summary={<span>{c('version.doubt')}</span>}>
      {() => (
        <>
          <p>
            <Words of={rules.text.doubt} />
          </p>
          <SourceLine source={rules.sources[rules.text.source]} />
        </>
      )}
    </Disclosure>
  );
}
