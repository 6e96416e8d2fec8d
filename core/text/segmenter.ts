/** Making one takes longer than most texts. */
const made = new Map<string, Intl.Segmenter>();

/** The browser's own way to find words or sentences. @param language BCP 47 tag; what is none is as if nothing was said */
export function segmenterFor(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const before = made.get(key);
  if (before) return before;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language || 'en', { granularity });
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity });
  }
  made.set(key, segmenter);
  return segmenter;
}
