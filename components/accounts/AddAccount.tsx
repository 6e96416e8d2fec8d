import { useState } from 'preact/hooks';
import { type Account, type Accounts, accountKey, most, withAccount } from '../../core/accounts/accounts.ts';
import { readAddress } from '../../core/accounts/read-address.ts';
import { looksSecret } from '../../core/accounts/secret.ts';
import { u } from '../../data/messages/accounts.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Field } from '../ui/Field.tsx';

interface Props {
  list: readonly Account[];
  change: (edit: (before: Accounts) => Accounts) => void;
}

/** What became of the typed lines: accounts to add, and what is wrong with the others, which stay in the field. */
interface Outcome {
  fresh: Account[];
  left: string[];
  problems: string[];
}

/** A field for addresses as people type them, one on each line. What cannot be read stays in it, with the reason below. */
export function AddAccount({ list, change }: Props) {
  const catalogue = useWholeCatalogue();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<string[]>([]);

  const readLine = async (line: string, known: Set<string>, into: Outcome) => {
    const refuse = (problem: string) => {
      into.left.push(line);
      into.problems.push(problem);
    };
    if (looksSecret(line)) return void into.problems.push(u('add.secret', { typed: line.slice(0, 12) }));
    const found = await readAddress(catalogue, line);
    if ('problem' in found) return refuse(u(`add.${found.problem}`, { typed: line }));
    if (known.has(accountKey(found.url))) return void into.problems.push(u('add.known'));
    if (known.size >= most.accounts) return refuse(u('add.full', { count: most.accounts }));
    known.add(accountKey(found.url));
    into.fresh.push({ ...found, people: '', mail: '' });
  };
  const add = async () => {
    const lines = typed
      .split(/\n/)
      .map((line) => line.trim())
      .filter(Boolean);
    const outcome: Outcome = { fresh: [], left: [], problems: [] };
    const known = new Set(list.map(({ url }) => accountKey(url)));
    for (const line of lines.length ? lines : ['']) await readLine(line, known, outcome);
    if (outcome.fresh.length) change((before) => outcome.fresh.reduce(withAccount, before));
    setTyped(outcome.left.join('\n'));
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
