import { type ComponentType, type FunctionComponent, h } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * A part of a page that is loaded when it is first drawn, and from then on is there at once. Until it has come, and where it cannot be
 * loaded, nothing stands in its place.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  let known: ComponentType<Props> | undefined;
  return (props) => {
    const [part, setPart] = useState(() => known);
    useLayoutEffect(() => {
      if (part) return;
      load().then(
        (loaded) => {
          known = loaded;
          setPart(() => loaded);
        },
        () => undefined,
      );
    }, [part]);
    return part ? h(part, props) : null;
  };
}
