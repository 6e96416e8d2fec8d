import { useRef, useState } from 'preact/hooks';
import type { Checked } from '../../core/custom/check.ts';
import { t } from '../../data/messages/app.ts';
import { faultInWords } from '../../data/messages/faults.ts';
import { inARow } from '../../data/messages/lists.ts';
import { o } from '../../data/messages/own.ts';
import type { Fault } from '../../data/schema/fault.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { FileField } from '../ui/FileField.tsx';
import { Icon } from '../ui/Icon.tsx';
import { OwnForm } from './OwnForm.tsx';

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
  /** Saves a text as a file of the person's downloads. */
  download: (name: string, type: string, text: string) => void;
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

function PlatformList({ managed, added, remove }: Pick<OwnList, 'managed' | 'added'> & { remove: (platform: Platform) => void }) {
  if (managed.length + added.length === 0) return null;
  return (
    <ul class="card own-list">
      {managed.map((platform) => (
        <PlatformRow key={platform.id} platform={platform} />
      ))}
      {added.map((platform) => (
        <PlatformRow key={platform.id} platform={platform} remove={() => remove(platform)} />
      ))}
    </ul>
  );
}

/** Platforms of the person's or the organisation's own: the list, and a form or a file to add one. */
export function OwnPlatforms({ list, setList, actions }: { list: OwnList; setList: (list: OwnList) => void; actions: OwnActions }) {
  const [checked, setChecked] = useState<Checked>();
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { added, managed, managedBroken } = list;

  const check = (file: Blob) => actions.check(file, [...managed, ...added]);
  const clear = () => {
    setChecked(undefined);
    if (input.current) input.current.value = '';
  };
  const choose = async (file: File | undefined) => {
    setSaid('');
    setChecked(undefined);
    if (!file) return;
    setChecked(await check(file).catch((): Checked => ({ faults: [{ at: '', code: 'unread' }] })));
  };
  /** @returns whether it could be saved */
  const save = async (saving: Promise<OwnList>, done: string): Promise<boolean> => {
    try {
      setList(await saving);
      clear();
      setSaid(done);
      return true;
    } catch {
      setSaid(t('storage.unsaved'));
      return false;
    }
  };
  /** The button that was pressed is gone then. */
  const saveAndGoOn = async (saving: Promise<OwnList>, done: string) => (await save(saving, done)) && input.current?.focus();

  return (
    <section aria-labelledby="own">
      <h2 id="own">{o('own.title')}</h2>
      <p class="hint">{o('own.text')}</p>
      <PlatformList
        managed={managed}
        added={added}
        remove={({ id, name }) => saveAndGoOn(actions.remove(id), o('own.removed', { name }))}
      />
      {managedBroken > 0 && <p class="banner">{o('own.managedBroken', { count: managedBroken })}</p>}
      <OwnForm
        check={check}
        download={actions.download}
        add={(platform) => save(actions.add(platform), o('own.added', { name: platform.name }))}
      />
      <FileField label={o('own.choose')} field={input} choose={choose} />
      <div class="notice" role="status">
        {said && <p>{said}</p>}
        {checked && 'faults' in checked && <Faults faults={checked.faults} />}
        {checked && 'platform' in checked && (
          <PlatformPreview
            platform={checked.platform}
            add={() => saveAndGoOn(actions.add(checked.platform), o('own.added', { name: checked.platform.name }))}
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
