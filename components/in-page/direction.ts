const fromRight = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** The way a text of ours is written. The page's own has nothing to do with it. */
export const directionIn = (text: string): 'ltr' | 'rtl' => (fromRight.test(text) ? 'rtl' : 'ltr');
