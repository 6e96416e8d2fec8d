import { useRef, useState } from 'preact/hooks';
import type { Checked } from '../../core/custom/check.ts';
import { type EntryWords, entryOf, fieldOf, formFaults, type OwnField, type OwnForm as Written } from '../../core/custom/from-form.ts';
import { localDay } from '../../core/settings/chip-tip.ts';
import { faultInWords } from '../../data/messages/faults.ts';
import { allOf } from '../../data/messages/lists.ts';
import { o } from '../../data/messages/own.ts';
import type { Fault } from '../../data/schema/fault.ts';
import type { Platform } from '../../data/schema/schema.ts';
import { Field } from '../ui/Field.tsx';

interface Props {
  /** Checks an entry like a platform file. */
  check: (file: Blob) => Promise<Checked>;
  /** @returns whether it could be saved */
  add: (platform: Platform) => Promise<boolean>;
  download: (name: string, type: string, text: string) => void;
}

const empty: Written = { name: '', address: '', purpose: '' };

const words = (): EntryWords => ({
  source: o('own.made.source'),
  doubt: o('own.made.doubt'),
  learn: o('own.made.learn'),
  network: o('own.made.network'),
  limit: o('own.made.limit'),
  tips: (['rules', 'look', 'who', 'answer'] as const).map((id) => ({
    id,
    title: o(`own.made.${id}.title`),
    text: o(`own.made.${id}.text`),
  })),
  steps: (['copy', 'open', 'paste'] as const).map((step) => o(`own.made.${step}`)),
  guide: (['open', 'account', 'profile', 'read', 'hello'] as const).map((step) => o(`own.made.guide.${step}`)),
});

/** A fault in words for somebody who has filled in a form and sees no file. */
function inWords(fault: Fault): string {
  switch (fault.code) {
    case 'nameTaken':
      return o('own.form.nameTaken', { name: fault.name });
    case 'nameHidden':
      return o('own.form.nameHidden');
    case 'shorten':
      return o('own.form.shorten', { count: fault.count });
    case 'exclamation':
      return o('own.form.exclamation');
    case 'belittling':
      return o('own.form.belittling', { words: allOf(fault.words) });
    case 'hostTaken':
      return o('own.form.hostTaken', { host: fault.host, name: fault.name });
    case 'hostGuarded':
      return o('own.form.hostGuarded', { guarded: fault.guarded });
    case 'hostShared':
      return o('own.form.hostShared', { host: fault.host.replace(/^www\./, '') });
    case 'host':
    case 'hostForm':
      return o('own.form.host', { host: fault.host });
    case 'tooMany':
      return o('own.form.tooMany', { count: fault.count });
    default:
      return faultInWords(fault);
  }
}

type Wrong = Partial<Record<OwnField | 'form', string>>;

/** What is wrong, the first of each field. */
function wrongOf(faults: readonly Fault[]): Wrong {
  const wrong: Wrong = {};
  for (const fault of faults) {
    const field = (fault.code !== 'tooMany' && fieldOf(fault.at)) || 'form';
    wrong[field] ??= inWords(fault);
  }
  return wrong;
}

/** Makes the entry and checks it. The name without "www." may belong to many, or to somebody else: then it is left out. */
async function made(form: Written, check: Props['check']): Promise<Checked> {
  const day = localDay(new Date());
  const checked = async (both: boolean) => check(new Blob([JSON.stringify(entryOf(form, words(), day, both))]));
  const first = await checked(true);
  return 'faults' in first && first.faults.some(({ at }) => at.startsWith('hosts')) ? checked(false) : first;
}

/** A platform of one's own by three fields: they make the same entry as a file, which goes through the same check. */
export function OwnForm({ check, add, download }: Props) {
  const [form, setForm] = useState(empty);
  const [wrong, setWrong] = useState<Wrong>({});
  const [said, setSaid] = useState('');
  const root = useRef<HTMLFormElement>(null);

  const faulty = (next: Wrong) => {
    setWrong(next);
    const field = (['name', 'address', 'purpose'] as const).find((one) => next[one]);
    if (field) root.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  };
  /** Does something with the entry, where nothing is wrong with it. */
  const withEntry = async (use: (platform: Platform) => unknown) => {
    setSaid('');
    const missing = formFaults(form);
    if (missing.length) return faulty(Object.fromEntries(missing.map(({ field, code }) => [field, o(`own.form.${code}`)])));
    const checked = await made(form, check).catch((): Checked => ({ faults: [{ at: '', code: 'unread' }] }));
    if ('faults' in checked) return faulty(wrongOf(checked.faults));
    setWrong({});
    await use(checked.platform);
  };
  const field = (name: OwnField, label: string, hint?: string) => (
    <Field label={label} wrong={wrong[name] !== undefined} hint={wrong[name] ?? hint}>
      {(tied) => (
        <input
          {...tied}
          name={name}
          dir={name === 'address' ? 'ltr' : 'auto'}
          spellcheck={name === 'purpose'}
          value={form[name]}
          onInput={(event) => setForm({ ...form, [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      ref={root}
      class="own-form"
      noValidate
      aria-labelledby="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        void withEntry(async (platform) => (await add(platform)) && setForm(empty));
      }}
    >
      <h3 id="own-form">{o('own.form.title')}</h3>
      <div class="two">
        {field('name', o('own.form.name'))}
        {field('address', o('own.form.address'), o('own.form.addressHint'))}
      </div>
      {field('purpose', o('own.form.purpose'), o('own.form.purposeHint'))}
      <div class="actions">
        <button type="submit" class="second">
          {o('own.form.add')}
        </button>
        <button
          type="button"
          class="second"
          onClick={() =>
            withEntry((platform) => {
              download(`${platform.id}.json`, 'application/json', JSON.stringify(platform, null, 2));
              setSaid(o('own.form.downloaded'));
            })
          }
        >
          {o('own.form.download')}
        </button>
      </div>
      <p class="notice" role="alert">
        {wrong.form}
      </p>
      <p class="notice" role="status">
        {said}
      </p>
    </form>
  );
}
