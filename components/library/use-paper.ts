import { useEffect, useState } from 'preact/hooks';

/** What is put on paper instead of the page: the guide of one platform, or what a training needs. */
export type Paper = { guide: string } | 'training';

/** Prints a part of the library. @returns what is being printed, and the function that starts it */
export function usePaper() {
  const [paper, setPaper] = useState<Paper>();
  useEffect(() => {
    if (!paper) return;
    const done = () => setPaper(undefined);
    addEventListener('afterprint', done);
    print();
    return () => removeEventListener('afterprint', done);
  }, [paper]);
  return { paper, printThis: setPaper };
}
