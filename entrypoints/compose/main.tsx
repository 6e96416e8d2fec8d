import { render } from 'preact';
import { composeActions } from '../../browser/compose-actions.ts';
import { goOn, startComposing } from '../../browser/compose-data.ts';
import { holdUntilErased } from '../../browser/epoch.ts';
import { followLanguage } from '../../browser/own-entries.ts';
import { startOf } from '../../browser/panel.ts';
import { Composer } from '../../components/compose/Composer.tsx';
import { WaitingForDraft } from '../../components/compose/drafts/WaitingForDraft.tsx';
import { endErased } from '../../components/ui/end-when-erased.tsx';
import { labelPage } from '../../components/ui/label-page.ts';
import { loadWritingFacts } from '../../core/versions/targets.ts';

let end = () => {};
holdUntilErased(() => {
  end();
  endErased(document.body);
});
const panel = await startOf(location);
const { drafts, trouble: first, ...data } = await startComposing(panel.query, () => render(<WaitingForDraft />, document.body));
end = drafts.end;
const actions = composeActions(location);
const shown = { ...data, trouble: first };
const draw = (next: Partial<typeof shown>) => {
  Object.assign(shown, next);
  labelPage('compose', shown.catalogue.language);
  render(<Composer {...shown} drafts={drafts} actions={actions} />, document.body);
};

draw({});
panel.onAgain((query) =>
  goOn(drafts, query).then((isThere) => draw({ trouble: !isThere ? 'missing' : first === 'missing' ? undefined : first })),
);
followLanguage(data.stored.settings.language, async (catalogue) => draw({ catalogue, writing: await loadWritingFacts(catalogue) }));
