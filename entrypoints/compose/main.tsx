import { render } from 'preact';
import { composeActions } from '../../browser/compose-actions.ts';
import { goOn, startComposing } from '../../browser/compose-data.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { startOf } from '../../browser/panel-start.ts';
import { Composer } from '../../components/compose/Composer.tsx';
import { WaitingForDraft } from '../../components/compose/drafts/WaitingForDraft.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { startPage } from '../../components/ui/start-page.ts';
import { loadWritingFacts } from '../../core/versions/targets.ts';

const actions = composeActions(location);
let end = () => {};

startPage({
  title: 'compose',
  hold: holdUntilErased,
  ended: (root) => {
    end();
    endErased(root);
  },
  load: async () => {
    const panel = await startOf(location);
    const data = await startComposing(panel.query, () => render(<WaitingForDraft />, document.body));
    end = data.drafts.end;
    return { ...data, panel };
  },
  look: ({ panel: _, ...data }) => <Composer {...data} actions={actions} />,
  follow: ({ panel, drafts, writing, trouble: first, stored }, changed) => {
    panel.onAgain((query) => goOn({ drafts, writing }, query, first).then((trouble) => changed({ trouble })));
    followLanguage(stored.settings.language, async (catalogue) => changed({ catalogue, writing: await loadWritingFacts(catalogue) }));
  },
});
