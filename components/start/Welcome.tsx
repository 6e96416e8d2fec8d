import type { WholeCatalogue } from '../../core/catalogue/catalogue.ts';
import { ownPlaces } from '../../core/settings/own-places.ts';
import type { Stored } from '../../core/settings/stored.ts';
import { g } from '../../data/messages/start.ts';
import type { Actions } from '../actions.ts';
import { CatalogueContext } from '../catalogue.ts';
import { TipsConsent } from '../popup/TipsConsent.tsx';
import { Frame } from '../ui/Frame.tsx';
import { Notices } from '../ui/Notices.tsx';
import { useTheme } from '../ui/theme.ts';
import { useStored } from '../ui/use-stored.ts';
import { CommonPlaces } from './CommonPlaces.tsx';
import { Doors } from './Doors.tsx';

interface Props {
  stored: Stored;
  catalogue: WholeCatalogue;
  /** The keys that open the composer; "" where there are none. */
  keys: string;
  actions: Pick<Actions, 'openOwnPage' | 'change' | 'watch'>;
}

/** The page that opens once, after installing: what this is, and what can be done now. */
export function Welcome({ stored: first, catalogue, keys, actions }: Props) {
  const { stored, failed, change } = useStored(first, actions);
  useTheme(stored.settings.theme);
  return (
    <CatalogueContext.Provider value={catalogue}>
      <Frame page="welcome">
        <main id="main" tabIndex={-1} class="welcome">
          <div>
            <h1>{g('start.welcome')}</h1>
            <p>{g('start.welcome.text')}</p>
            <p class="hint">{g('start.welcome.pin')}</p>
            {keys && <p class="hint">{g('start.welcome.key', { keys })}</p>}
            <p class="hint">{g('start.private')}</p>
          </div>
          <Notices repaired={stored.repair.fields} failed={failed} seen={() => change('repair', () => ({ fields: [] }))} />
          <TipsConsent answer={stored.settings.inPages} give={(inPages) => change('settings', (settings) => ({ ...settings, inPages }))} />
          <Doors open={actions.openOwnPage} />
          <section aria-labelledby="places">
            <h2 id="places">{g('start.places')}</h2>
            <CommonPlaces own={ownPlaces(stored)} choose={(id) => actions.openOwnPage(`library.html#platform-${id}`)} />
          </section>
        </main>
      </Frame>
    </CatalogueContext.Provider>
  );
}
