import { createElement } from 'preact';
import type { Shape } from '../../data/catalogue/icons.ts';
import { type UiIcon, uiIcons } from '../../data/catalogue/ui-icons.generated.ts';

/** Icons that point along the line: where writing runs from the right, they point the other way. */
const turned: readonly UiIcon[] = ['back', 'chevron', 'open'];

/** An outline icon in the colour of the text around it. Never the only bearer of a meaning. */
export function Icon({ shapes, name, size = 20 }: { shapes?: readonly Shape[]; name?: UiIcon; size?: number }) {
  return (
    <svg
      class={name && turned.includes(name) ? 'icon turned' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {(shapes ?? (name ? uiIcons[name] : [])).map((shape) =>
        typeof shape === 'string' ? <path key={shape} d={shape} /> : createElement(...shape),
      )}
    </svg>
  );
}
