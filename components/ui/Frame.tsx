import type { ComponentChildren } from 'preact';
import { n } from '../../data/messages/frame.ts';
import { Mark } from './Mark.tsx';

/** Pages with a frame, in the order of the navigation; each is the name of its HTML file. */
const pages = ['compose', 'places', 'accounts', 'campaign', 'map', 'library', 'help', 'options'] as const;
export type FramedPage = (typeof pages)[number];

/** The same head and navigation on every page of the extension, so that none is an island. `children` is its <main id="main">. */
export function Frame({ page, children }: { page: FramedPage | 'welcome'; children: ComponentChildren }) {
  return (
    <>
      <a class="skip" href="#main">
        {n('frame.skip')}
      </a>
      <header class="frame">
        <span class="frame-name">
          <Mark />
          {n('frame.name')}
        </span>
        <nav aria-label={n('frame.pages')}>
          {pages.map((one) => (
            <a key={one} href={`${one}.html`} aria-current={one === page ? 'page' : undefined}>
              {n(`page.${one}`)}
            </a>
          ))}
        </nav>
      </header>
      {children}
    </>
  );
}
