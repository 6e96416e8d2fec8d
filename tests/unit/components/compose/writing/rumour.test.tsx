// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Rumour } from '../../../../../components/compose/writing/Rumour.tsx';
import { renderInPage } from '../../../../fixtures/page-context.tsx';

afterEach(cleanup);

function show(language: string) {
  const make = vi.fn();
  renderInPage(<Rumour language={language} make={make} />);
  for (const yes of screen.getAllByLabelText('Yes')) fireEvent.click(yes);
  return make;
}
const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

it('makes a draft with labels in its language', () => {
  const make = show('fr');
  expect(screen.getByText(/Nobody has checked the labels/)).toBeTruthy();
  write('What is true?', 'Le vaccin est sûr.');
  write('Which false message is going round?', 'Il rend malade.');
  fireEvent.click(screen.getByRole('button', { name: 'Make a draft' }));
  expect(make).toHaveBeenCalledWith(
    'Vrai\u00a0: Le vaccin est sûr.\n\nFausse information qui circule\u00a0: Il rend malade.\n\nÀ retenir\u00a0: Le vaccin est sûr.',
  );
});

it('says where the labels are English, and nothing where they are right', () => {
  show('ka');
  expect(screen.getByText(/labels are in English/)).toBeTruthy();
  cleanup();
  show('en-GB');
  expect(screen.queryByText(/labels/)).toBeNull();
});
