import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The result of `load`, undefined until it is there and where it fails. It is called again only when the function is another one, so
 * it must stay the same from drawing to drawing.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Value | undefined {
  const [loaded, setLoaded] = useState<{ loader: () => Promise<Value>; value: Value }>();
  useLayoutEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setLoaded({ loader: load, value }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded?.loader === load ? loaded.value : undefined;
}
