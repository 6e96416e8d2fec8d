import { reachedInOrder } from '../../core/catalogue/reach.ts';
import { t } from '../../data/messages/app.ts';
import { m } from '../../data/messages/map.ts';
import { ReachLine } from './Reach.tsx';

/** What the four lines of the picture mean. */
export function Legend() {
  return (
    <section class="map-legend" aria-labelledby="map-legend">
      <h3 id="map-legend">{m('legend.title')}</h3>
      <dl>
        {reachedInOrder.map((reached) => (
          <div key={reached}>
            <dt>
              <ReachLine reached={reached} /> {t(`reach.${reached}`)}
            </dt>
            <dd>{m(`legend.${reached}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
