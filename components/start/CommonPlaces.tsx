import { mostUsed } from '../../data/catalogue/most-used.generated.ts';
import { g } from '../../data/messages/start.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { Icon } from '../ui/Icon.tsx';

/** How many show. */
const most = 8;

/** The places a person most likely wants tips for: their own, then those that most people use. */
export function CommonPlaces({ own, choose }: { own: readonly string[]; choose: (id: string) => void }) {
  const { directory } = useWholeCatalogue();
  const ids = [...new Set([...own, ...mostUsed])].filter((id) => directory.some((one) => one.id === id)).slice(0, most);
  return (
    <div class="grid">
      {ids.map((id) => {
        const entry = directory.find((one) => one.id === id);
        return (
          entry && (
            <button key={id} type="button" class="cell" aria-label={g('start.tipsFor', { name: entry.name })} onClick={() => choose(id)}>
              <Icon shapes={entry.icon} size={22} />
              {entry.name}
            </button>
          )
        );
      })}
    </div>
  );
}
