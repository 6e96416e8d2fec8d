import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PictureArrow } from '../../core/catalogue/picture.ts';
import { labelLines, layOut, letter, radius } from '../../core/catalogue/picture-layout.ts';
import type { SourcedConnection } from '../../data/catalogue/sourced-connection.ts';
import { m } from '../../data/messages/map.ts';
import { NodeIcon, useNodeNames } from './MapNode.tsx';
import { moveOf } from './moves.ts';

type Arrow = PictureArrow<SourcedConnection>;

interface Props {
  places: readonly string[];
  arrows: readonly Arrow[];
  /** The arrow whose ways are on show. */
  shown: Arrow | undefined;
  /** Gets the element that was pressed, too: it takes the focus back in the end. */
  press: (arrow: Arrow, element: SVGGElement) => void;
  /** Whether a link is set, where that is known; its arrow is thick then. */
  isSet?: (arrow: Arrow) => boolean;
}

const iconSize = 24;

/** A circle with the icon and the name of its place. */
function Place({ id, x, y }: { id: string; x: number; y: number }) {
  const { titleOf } = useNodeNames();
  return (
    <g class="place" transform={`translate(${x} ${y})`}>
      <title>{titleOf(id)}</title>
      <circle r={radius} />
      <g transform={`translate(${-iconSize / 2} -30)`}>
        <NodeIcon id={id} size={iconSize} />
      </g>
      {labelLines(titleOf(id)).map(({ text, y: below, squeezed }) => (
        <text key={below} y={below} text-anchor="middle" font-size={letter} textLength={squeezed} lengthAdjust="spacingAndGlyphs">
          {text}
        </text>
      ))}
    </g>
  );
}

/** Places as circles, and an arrow for each way between them. One stop for the Tab key; arrow keys move from arrow to arrow. */
export function Drawing({ places, arrows, shown, press, isSet }: Props) {
  const { nameOf, titleOf } = useNodeNames();
  const [stop, setStop] = useState(0);
  const drawn = useRef<(SVGGElement | null)[]>([]);
  const { width, height, circles, curves } = layOut(places, arrows, document.dir === 'rtl');
  const at = Math.min(stop, curves.length - 1);

  const onKeyDown = (event: TargetedKeyboardEvent<SVGGElement>, arrow: Arrow) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press(arrow, event.currentTarget);
      return;
    }
    const move = moveOf(event);
    if (!move) return;
    event.preventDefault();
    const last = curves.length - 1;
    const to = { next: at + 1, down: at + 1, previous: at - 1, up: at - 1, first: 0, last }[move];
    drawn.current[Math.min(Math.max(to, 0), last)]?.focus();
  };

  return (
    <svg
      class="map-drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="toolbar"
      aria-labelledby="map-picture"
      aria-describedby="map-picture-keys"
    >
      {curves.map(({ from, to, line, head, middle }, index) => {
        const arrow = arrows.find((one) => one.from === from && one.to === to) as Arrow;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a drawing knows no <button>
          <g
            key={`${from} ${to}`}
            ref={(element) => {
              drawn.current[index] = element;
            }}
            class={`arrow ${arrow.reached}`}
            role="button"
            tabindex={index === at ? 0 : -1}
            aria-label={m(`cell.${arrow.reached}`, { from: titleOf(from), to: nameOf(to) })}
            aria-expanded={shown === arrow}
            data-from={from}
            data-to={to}
            data-reach={arrow.reached}
            data-set={isSet && String(isSet(arrow))}
            onFocus={() => setStop(index)}
            onKeyDown={(event) => onKeyDown(event, arrow)}
            onClick={(event) => press(arrow, event.currentTarget)}
          >
            <path class="halo" d={line} />
            <path class="line" d={line} />
            <path class="head" d={head} />
            {arrow.reached === 'ended' && (
              <path class="crossing" d="M-6 -6L6 6M6 -6L-6 6" transform={`translate(${middle.x} ${middle.y})`} />
            )}
          </g>
        );
      })}
      {circles.map((circle) => (
        <Place key={circle.id} {...circle} />
      ))}
    </svg>
  );
}
