import { type ComponentChild, render } from 'preact';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { labelPage } from './label-page.ts';

/** A page of ours. What it asks of the browser is handed in. */
interface Page<Data> {
  title: Parameters<typeof labelPage>[0];
  /** Calls back when another page has erased everything. */
  hold: (ended: () => void) => void;
  /** What is done then. @param root where the page is drawn */
  ended: (root: HTMLElement) => unknown;
  load: () => Promise<Data>;
  look: (data: Data) => ComponentChild;
  /** Calls back with what is different from now on, such as the catalogue in another language. */
  follow: (data: Data, changed: (next: Partial<Data>) => void) => unknown;
}

/**
 * Starts a page of ours: every one begins in this order. It is bound to what is kept before anything is read, and drawn before it
 * listens for changes.
 */
export async function startPage<Data extends { catalogue: Catalogue }>({
  title,
  hold,
  ended,
  load,
  look,
  follow,
}: Page<Data>): Promise<void> {
  const root = document.body;
  hold(() => ended(root));
  const data = await load();
  const draw = (next?: Partial<Data>) => {
    Object.assign(data, next);
    labelPage(title, data.catalogue.language);
    render(look(data), root);
  };
  draw();
  follow(data, draw);
}
