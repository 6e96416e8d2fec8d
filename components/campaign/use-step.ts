import { useLayoutEffect, useState } from 'preact/hooks';

/** The steps of a campaign, in their order. */
export const steps = ['name', 'ask', 'moment', 'tag', 'facts', 'messages', 'pictures', 'targets', 'rules', 'finish', 'after'] as const;
export type Step = (typeof steps)[number];

/** Where somebody is: in a campaign, or at the list, with "" for its id. */
export interface Where {
  id: string;
  step: Step;
}

/** Reads the end of the address, as "#<id>/<step>". What is no step is the first one. */
function whereIn(hash: string): Where {
  const [id = '', step] = hash.replace(/^#/, '').split('/');
  return { id, step: steps.find((one) => one === step) ?? 'name' };
}

/** Where somebody is stands in the address: a page that is loaded anew, and the browser's own Back, lead to the same step. */
export function useStep(): [Where, (where: Where) => void] {
  const [where, setWhere] = useState(() => whereIn(location.hash));
  useLayoutEffect(() => {
    const follow = () => setWhere(whereIn(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (next: Where) => {
    history.pushState(null, '', next.id ? `#${next.id}/${next.step}` : location.pathname);
    setWhere(next);
  };
  return [where, go];
}
