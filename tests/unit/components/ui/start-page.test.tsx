// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { startPage } from '../../../../components/ui/start-page.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

const did: string[] = [];
const data = { catalogue, words: 'first' };
let end: () => void;
let change: (next: Partial<typeof data>) => void;
const ended = vi.fn();
const page = {
  title: 'map' as const,
  hold: (over: () => void) => {
    did.push('held');
    end = over;
  },
  ended,
  load: async () => {
    did.push('loaded');
    return { ...data };
  },
  look: ({ words }: typeof data) => {
    did.push(`drew ${words}`);
    return <p>{words}</p>;
  },
  follow: (_: typeof data, changed: (next: Partial<typeof data>) => void) => {
    did.push('followed');
    change = changed;
  },
};

beforeEach(() => {
  did.length = 0;
  ended.mockClear();
});

it('a page is held before anything is read, and drawn before it follows changes', async () => {
  await startPage(page);
  expect(did).toEqual(['held', 'loaded', 'drew first', 'followed']);
  expect(document.body.textContent).toBe('first');
  expect(document.title).toContain('map');
});

it('draws a change with all that has not changed, and says in which language it is', async () => {
  await startPage(page);
  change({ catalogue: { ...catalogue, language: 'ar' } });
  expect([document.body.textContent, document.documentElement.lang, document.documentElement.dir]).toEqual(['first', 'ar', 'rtl']);
  change({ words: 'second' });
  expect([document.body.textContent, document.documentElement.lang]).toEqual(['second', 'ar']);
});

it('ends also where it is still reading when everything is erased elsewhere', () => {
  startPage({ ...page, load: () => new Promise<never>(() => undefined) });
  expect(ended).not.toHaveBeenCalled();
  end();
  expect(ended).toHaveBeenCalledExactlyOnceWith(document.body);
});
