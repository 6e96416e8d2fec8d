import { useState } from 'preact/hooks';
import type { Account } from '../../core/accounts/accounts.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { u } from '../../data/messages/accounts.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { useCopy } from '../ui/use-copy.ts';
import { officialPage, officialText } from './account-words.ts';

interface Props {
  list: readonly Account[];
  group: Stored['group'];
  download: (name: string, type: string, text: string) => void;
}

/** What the accounts give others: a text that says which are real, and a page of links for the group's own website. */
export function TakeAccounts({ list, group, download }: Props) {
  const { directory } = useWholeCatalogue();
  const { last, tryCopy } = useCopy();
  const [saved, setSaved] = useState(false);
  return (
    <section aria-labelledby="take-accounts">
      <h2 id="take-accounts">{u('take.title')}</h2>
      <p class="hint">{u('take.pageHint')}</p>
      <div class="actions">
        <button
          type="button"
          class="second"
          onClick={() => {
            setSaved(false);
            tryCopy(officialText(list, group, directory), 'copied');
          }}
        >
          {u('take.text')}
        </button>
        <button
          type="button"
          class="second"
          onClick={() => {
            download(`${u('take.fileName')}.html`, 'text/html;charset=utf-8', officialPage(list, group, directory));
            setSaved(true);
          }}
        >
          {u('take.page')}
        </button>
      </div>
      <p role="status">{saved ? u('take.saved') : last && u(last.outcome === 'copied' ? 'take.copied' : 'take.notCopied')}</p>
    </section>
  );
}
