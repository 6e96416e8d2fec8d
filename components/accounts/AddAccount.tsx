import { useState } from 'preact/hooks';
import { type Account, type Accounts, accountKey, addAccount, most } from '../../core/accounts/accounts.ts';
import { readAddress } from '../../core/accounts/read-address.ts';
import { u } from '../../data/messages/accounts.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Field } from '../ui/Field.tsx';

interface Props {
  list: readonly Account[];
  change: (edit: (before: Accounts) => Accounts) => void;
}

/** What became of the typed lines: accounts to add, lines that are done with, and what is wrong with the others, which stay in the field. */
interface Outcome {
  fresh: Account[];
  read: Set<string>;
  problems: string[];
}

/** A field for addresses as people type them, one on each line. What cannot be read stays in it, with the reason below. */
export function AddAccount({ list, change }: Props) {
  const catalogue = useWholeCatalogue();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<string[]>([]);

  const readLine = async (line: string, known: Set<string>, into: Outcome) => {
    const refuse = (problem: string) => void into.problems.push(problem);
    const found = await readAddress(catalogue, line);
    // What looks secret is not said again: somebody may stand behind.
    if ('problem' in found) return refuse(found.problem === 'secret' ? u('add.secret') : u(`add.${found.problem}`, { typed: line }));
    const isThere = known.has(accountKey(found.url));
    if (!isThere && known.size >= most.accounts) return refuse(u('add.full', { count: most.accounts }));
    into.read.add(line);
    if (isThere) return refuse(u('add.known'));
    known.add(accountKey(found.url));
    into.fresh.push({ ...found, people: '', mail: '' });
  };
  const add = async () => {
    const lines = typed
      .split(/\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    const outcome: Outcome = { fresh: [], read: new Set(), problems: [] };
    const known = new Set(list.map(({ url }) => accountKey(url)));
    for (const line of lines.length ? lines : ['']) await readLine(line, known, outcome);
    if (outcome.fresh.length) change((before) => outcome.fresh.reduce((all, one) => addAccount(all, one), before));
    // Only what was read goes: somebody may have typed on meanwhile.
    const isLeft = (line: string) => line.trim() !== '' && !outcome.read.has(line.trim());
    setTyped((now) => now.split('\n').filter(isLeft).join('\n'));
    setProblems(outcome.problems);
    setSaid(outcome.fresh.length ? u('add.done', { count: outcome.fresh.length }) : '');
  };
  return (
    <form
      class="add-account"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={u('add.label')} hint={u('add.hint')}>
        {(tied) => (
          <textarea
            {...tied}
            dir="auto"
            rows={2}
            autocapitalize="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || typed.includes('\n')) return;
              event.preventDefault();
              add();
            }}
          />
        )}
      </Field>
      <button type="submit" class="second">
        {u('add.do')}
      </button>
      <p role="status">{said}</p>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} class="wrong">
            {problem}
          </p>
        ))}
      </div>
    </form>
  );
}
