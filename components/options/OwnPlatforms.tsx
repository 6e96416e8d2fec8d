import { useRef, useState } from 'preact/hooks';
import type { Checked } from '../../core/custom/check.ts';
import { t } from '../../data/messages/app.ts';
import { faultInWords } from '../../data/messages/faults.ts';
import { inARow } from '../../data/messages/lists.ts';
import { o } from '../../data/messages/own.ts';
import type { Fault } from '../../data/schema/fault.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { Icon } from '../ui/Icon.tsx';

/** Platforms from files, as far as the settings page shows them. */
export interface OwnList {
  added: readonly Platform[];
  managed: readonly Platform[];
  managedBroken: number;
}

export interface OwnActions {
  check: (file: Blob, others: readonly Platform[]) => Promise<Checked>;
  add: (platform: Platform) => Promise<OwnList>;
  remove: (id: string) => Promise<OwnList>;
}

/** How many faults of a file show at once: a person mends a few, then tries again. */
const most = 8;

function Faults({ faults }: { faults: readonly Fault[] }) {
  const problems = [...new Set(faults.map(faultInWords))];
  const rest = problems.length - most;
  return (
    <div class="banner warning">
      <p>
        <b>{o('own.problems')}</b>
      </p>
      <ul class="faults">
        {problems.slice(0, most).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {rest > 0 && <p>{o('own.more', { count: rest })}</p>}
    </div>
  );
}

function PlatformPreview({ platform, add, cancel }: { platform: Platform; add: () => void; cancel: () => void }) {
  const { name, hosts, bestFor, tips } = platform;
  return (
    <div class="banner">
      <h3>{o('own.preview', { name })}</h3>
      <dl class="preview">
        <dt>{o('own.hosts')}</dt>
        <dd>{inARow([...hosts.pages, ...hosts.short])}</dd>
        <dt>{o('own.bestFor')}</dt>
        <dd>{bestFor}</dd>
        <dt>{o('own.tips')}</dt>
        <dd>{tips.length}</dd>
      </dl>
      <p class="hint">{o('own.trust')}</p>
      <div class="actions">
        <button type="button" class="second" onClick={add}>
          {o('own.add')}
        </button>
        <button type="button" class="second" onClick={cancel}>
          {o('own.cancel')}
        </button>
      </div>
    </div>
  );
}

function PlatformRow({ platform, remove }: { platform: Platform; remove?: () => void }) {
  const { name, hosts } = platform;
  return (
    <li class="own">
      <Icon name="website" />
      <span>
        {name}
        <small>{inARow(hosts.pages)}</small>
      </span>
      {remove ? (
        <button type="button" class="second" onClick={remove} aria-label={o('own.remove', { name })}>
          {o('own.removeShort')}
        </button>
      ) : (
        <small>{o('own.managed')}</small>
      )}
    </li>
  );
}

/** Platforms of the person's or the organisation's own: the list, and a file to add one. */
export function OwnPlatforms({ list, setList, actions }: { list: OwnList; setList: (list: OwnList) => void; actions: OwnActions }) {
  const [checked, setChecked] = useState<Checked>();
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { added, managed, managedBroken } = list;

  const clear = () => {
    setChecked(undefined);
    if (input.current) input.current.value = '';
  };
  const choose = async (file: File | undefined) => {
    setSaid('');
    setChecked(undefined);
    if (!file) return;
    setChecked(await actions.check(file, [...managed, ...added]).catch((): Checked => ({ faults: [{ at: '', code: 'unread' }] })));
  };
  const save = (saving: Promise<OwnList>, done: string) =>
    saving.then(
      (next) => {
        setList(next);
        clear();
        setSaid(done);
        input.current?.focus();
      },
      () => setSaid(t('storage.unsaved')),
    );

  return (
    <section aria-labelledby="own">
      <h2 id="own">{o('own.title')}</h2>
      <p class="hint">{o('own.text')}</p>
      {managed.length + added.length > 0 && (
        <ul class="card own-list">
          {managed.map((platform) => (
            <PlatformRow key={platform.id} platform={platform} />
          ))}
          {added.map((platform) => (
            <PlatformRow
              key={platform.id}
              platform={platform}
              remove={() => save(actions.remove(platform.id), o('own.removed', { name: platform.name }))}
            />
          ))}
        </ul>
      )}
      {managedBroken > 0 && <p class="banner">{o('own.managedBroken', { count: managedBroken })}</p>}
      <label class="field file">
        <span>{o('own.choose')}</span>
        <input
          ref={input}
          type="file"
          autocomplete="off"
          accept=".json,application/json"
          // Emptied, so that a file that was mended can be chosen again.
          onClick={(event) => {
            event.currentTarget.value = '';
          }}
          onChange={(event) => choose(event.currentTarget.files?.[0])}
        />
      </label>
      <div class="notice" role="status">
        {said && <p>{said}</p>}
        {checked && 'faults' in checked && <Faults faults={checked.faults} />}
        {checked && 'platform' in checked && (
          <PlatformPreview
            platform={checked.platform}
            add={() => save(actions.add(checked.platform), o('own.added', { name: checked.platform.name }))}
            cancel={() => {
              clear();
              input.current?.focus();
            }}
          />
        )}
      </div>
    </section>
  );
}
