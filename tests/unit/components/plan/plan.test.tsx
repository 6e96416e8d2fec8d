// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Places } from '../../../../components/places/Places.tsx';
import { readStored, type Stored } from '../../../../core/settings/stored.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

afterEach(cleanup);

const volunteer = {
  answers: {
    hours: '2',
    people: 'one',
    internet: 'slow',
    makes: ['talking'],
    purposes: ['raise-awareness'],
    hears: ['families'],
    country: 'IN',
  },
};

/** Draws the page. @param raw what is kept before @returns what is kept now, and files that were saved */
function show(raw: Record<string, unknown> = volunteer) {
  const disk = { kept: readStored(raw).stored, files: [] as { name: string; type: string; text: string }[], copied: '' };
  const change = async (key: keyof Stored, edit: (value: never) => never) => {
    disk.kept = { ...disk.kept, [key]: edit(disk.kept[key] as never) };
    return disk.kept;
  };
  const actions = {
    open: vi.fn(),
    copy: async (text: string) => {
      disk.copied = text;
    },
    change: change as never,
    watch: () => () => undefined,
    download: (name: string, type: string, text: string) => disk.files.push({ name, type, text }),
  };
  render(<Places stored={disk.kept} catalogue={catalogue} actions={actions} />);
  return disk;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const minutes = () => Number(/^(\d+) of/.exec(screen.getByText(/minutes are planned/).textContent ?? '')?.[1]);

describe('the plan', () => {
  it('waits for the first answer', () => {
    show({});
    expect(screen.getByText('Answer a question above and a week for your places shows here.')).toBeTruthy();
  });

  it('takes fourteen presses at most with every question answered, until its file is saved', async () => {
    const disk = show({});
    let presses = 0;
    const count = (name: string) => {
      presses++;
      press(name);
    };
    for (const name of ['2 hours', 'One person', 'Slow or often gone', 'Talking with people', 'Raise awareness', 'Families']) count(name);
    fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'IN' } });
    presses += 2;
    for (const name of ['Saturday', 'Take good photos', 'One language', 'No']) count(name);
    expect(minutes()).toBeLessThanOrEqual(120);
    count('Calendar file with reminders');
    await waitFor(() => expect(disk.files).toHaveLength(1));
    expect(presses).toBeLessThanOrEqual(14);
    expect(document.querySelector('[data-place=tiktok]')).toBeNull();
  });

  it('says what another answer has changed', async () => {
    show();
    const before = minutes();
    press('1 hour');
    await waitFor(() => expect(document.querySelector('.plan-changed')?.textContent).toContain(`${before} minutes before`));
    expect(minutes()).toBeLessThanOrEqual(60);
  });

  it('keeps what a post is for, and says so where too many ask', async () => {
    const disk = show();
    const [first] = screen.getAllByRole('combobox', { name: /^What post 1 of the week is for/ });
    fireEvent.change(first as HTMLElement, { target: { value: 'ask' } });
    await waitFor(() => expect(Object.values(disk.kept.plan.posts)).toEqual(['ask']));
    expect(await screen.findByText(/More than one post in three asks/)).toBeTruthy();
  });

  it('keeps marks of first steps', async () => {
    const disk = show();
    const steps = await screen.findByRole('region', { name: 'First steps on WhatsApp' });
    const [box] = await within(steps).findAllByRole('checkbox');
    fireEvent.click(box as HTMLElement);
    await waitFor(() => expect(disk.kept.plan.done).toEqual(['whatsapp.0']));
    expect(await within(steps).findByText('1 of 8 are done')).toBeTruthy();
    fireEvent.click(box as HTMLElement);
    await waitFor(() => expect(disk.kept.plan.done).toEqual([]));
  });

  it('puts safety first where a post can bring somebody in danger', () => {
    show({ ...volunteer, plan: { risk: 'yes' } });
    expect(screen.getByRole('heading', { name: 'Before you post' })).toBeTruthy();
    expect(document.querySelector('.trade-places dt')?.textContent).toBe('Who sees you');
  });

  it('goes along as a calendar, a table and a text', async () => {
    const disk = show();
    press('Calendar file with reminders');
    press('Table (CSV)');
    await waitFor(() => expect(disk.files).toHaveLength(2));
    const byEnding = (ending: string) => disk.files.find(({ name }) => name === `our-week.${ending}`)?.text ?? '';
    const events = new ICAL.Component(ICAL.parse(byEnding('ics'))).getAllSubcomponents('vevent');
    const { data } = Papa.parse<string[]>(byEnding('csv').replace('\uFEFF', '').trimEnd());
    expect(data.length - 1).toBe(events.length);
    expect(data.slice(1).reduce((sum, row) => sum + Number(row[4]), 0)).toBe(minutes());
    press('Copy as text');
    await waitFor(() => expect(disk.copied).toContain('# Our week'));
    expect(disk.copied).toContain('First steps on WhatsApp');
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });
});
