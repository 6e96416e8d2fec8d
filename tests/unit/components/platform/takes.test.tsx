// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Takes } from '../../../../components/platform/Takes.tsx';
import type { PlatformTexts } from '../../../../core/catalogue/catalogue.ts';
import { platforms } from '../../../../data/catalogue/catalogue.ts';
import { renderInPage } from '../../../fixtures/page-context.tsx';

afterEach(cleanup);

const show = (id: string) => renderInPage(<Takes platform={platforms.find((one) => one.id === id) as unknown as PlatformTexts} />);

it('says how many pictures a post takes, in which shapes, and what the feed cuts', () => {
  show('youtube');
  expect(screen.getByText(/Up to 10 in a post/).textContent).toBe(
    'Pictures. Up to 10 in a post. Shown whole: square (1:1). The first is cut in the feed: square (1:1).',
  );
  cleanup();
  show('telegram');
  expect(screen.getByText(/Up to 10 in a post/).textContent).toBe('Pictures. Up to 10 in a post.');
});

it('says where a text folds, or that all of it shows', () => {
  show('linkedin');
  expect(screen.getByText(/About 140 show at first/)).toBeTruthy();
  cleanup();
  show('x');
  expect(screen.getByText(/All of it shows/)).toBeTruthy();
});
