import { useEffect, useState } from 'preact/hooks';

/**
 * What an asynchronous reading brings, undefined until it is there. Asked again only when the function changes, so it must
 * be the same one from drawing to drawing. What fails stays undefined.
 * @param known what it brings, where that is there already
 */
export function useLoaded<Value>(load: () => Promise<Value>, known?: Value): Value | undefined {
  const [loaded, setLoaded] = useState<{ loader: () => Promise<Value>; value: Value } | undefined>(
    known === undefined ? undefined : { loader: load, value: known },
  );
  useEffect(() => {
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
