// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { AboutPage } from '../../../../../components/compose/writing/AboutPage.tsx';
import { type Draft, emptyDraft } from '../../../../../core/drafts/draft.ts';

afterEach(cleanup);

function Writing({ first }: { first: Partial<Draft> }) {
  const [draft, setDraft] = useState({ ...emptyDraft('one', 1), ...first });
  return (
    <>
      <AboutPage draft={draft} change={(changes) => setDraft({ ...draft, ...changes })} />
      <p id="kept">{`${draft.title}|${draft.link}`}</p>
    </>
  );
}
const kept = () => document.querySelector('#kept')?.textContent;

it('says which page a message is about, takes it out at a press, and brings it back', () => {
  render(<Writing first={{ title: 'Clinic day', link: 'https://www.clinic.example/day' }} />);
  expect(screen.getByText('About: Clinic day · clinic.example')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Not about this page: Clinic day' }));
  expect(kept()).toBe('|');
  expect(screen.getByRole('status').textContent).toContain('Title and link are taken out.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept()).toBe('Clinic day|https://www.clinic.example/day');
});

it.each([{ title: 'Clinic day' }, { link: 'https://clinic.example/' }, { title: 'Clinic day', link: 'clinic' }])(
  'stays away where it is about no page: %o',
  (first) => {
    render(<Writing first={first} />);
    expect(screen.queryByText(/About/)).toBeNull();
  },
);
