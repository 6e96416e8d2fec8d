import { tradeKindOf } from '../../core/plan/steps.ts';
import { allOf } from '../../data/messages/lists.ts';
import { y } from '../../data/messages/plan.ts';
import { useWholeCatalogue } from '../catalogue.ts';

const aspects = ['ownership', 'moderation', 'reach', 'safety'] as const;
const beforePosting = ['safe.ask', 'safe.leave', 'safe.account'] as const;

/** What somebody takes on with each place: who owns it, who looks after comments, who sees it, who sees them. */
export function TradeOffs({ ids, isRisky }: { ids: readonly string[]; isRisky: boolean }) {
  const { directory } = useWholeCatalogue();
  const kinds = ids.flatMap((id) => {
    const entry = directory.find((one) => one.id === id);
    return entry ? { name: entry.name, kind: tradeKindOf(entry) } : [];
  });
  // Places of one kind share a card: the same words never show twice.
  const cards = [...new Set(kinds.map(({ kind }) => kind))].map((kind) => ({
    kind,
    names: allOf(kinds.filter((one) => one.kind === kind).map(({ name }) => name)),
  }));
  return (
    <>
      {isRisky && (
        <section class="card plan-safe" aria-labelledby="plan-safe">
          <h3 id="plan-safe">{y('safe.title')}</h3>
          <ul>
            {beforePosting.map((line) => (
              <li key={line}>{y(line)}</li>
            ))}
          </ul>
          <p>
            <a href="help.html">{y('safe.help')}</a>
          </p>
        </section>
      )}
      <section class="plan-trade" aria-labelledby="plan-trade">
        <h3 id="plan-trade">{y('trade.title')}</h3>
        <p class="hint">{y('trade.hint')}</p>
        <div class="trade-places">
          {cards.map(({ kind, names }) => (
            <section key={kind} class="card" aria-label={names}>
              <h4>{names}</h4>
              <dl>
                {(isRisky ? [...aspects].reverse() : aspects).map((aspect) => (
                  <div key={aspect}>
                    <dt>{y(`trade.${aspect}`)}</dt>
                    <dd>{y(`trade.${kind}.${aspect}`)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
    </>
  );
}
