import type { UiIcon } from '../../data/catalogue/ui-icons.generated.ts';
import { g } from '../../data/messages/start.ts';
import { Icon } from '../ui/Icon.tsx';

/** The four things to begin with, and the page of the extension where each leads. */
const doors = [
  ['write', 'compose.html', 'write'],
  ['places', 'places.html', 'question'],
  ['link', 'map.html', 'link'],
  ['help', 'help.html', 'alert'],
] as const satisfies readonly [string, string, UiIcon][];

/** What a person can do now, for whoever opens Sidekick without a known platform before them. */
export function Doors({ open }: { open: (page: string) => void }) {
  return (
    <ul class="doors">
      {doors.map(([door, page, icon]) => (
        <li key={door}>
          <button type="button" class="door" onClick={() => open(page)}>
            <span class="logo">
              <Icon name={icon} />
            </span>
            <span>
              <b>{g(`door.${door}`)}</b>
              <small>{g(`door.${door}.text`)}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
