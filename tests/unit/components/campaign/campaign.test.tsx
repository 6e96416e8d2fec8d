// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Campaign, emptyCampaign } from '../../../../core/campaign/campaign.ts';
import { kitFileText, readKitFile } from '../../../../core/campaign/kit-file.ts';
import { waterCampaign } from '../../../fixtures/campaign.ts';
import { showCampaigns } from '../../../fixtures/campaign-page.tsx';

/** Drawing pictures anew takes a browser; here every file but a broken one is read as it is. */
vi.mock('../../../../components/compose/pictures/read-picture.ts', () => {
  class Unread extends Error {
    fault = 'broken';
  }
  return {
    Unread,
    readPicture: async (file: File) => {
      if (!file.size) throw new Unread();
      return { file: new Blob(['drawn'], { type: 'image/jpeg' }), isStill: false };
    },
  };
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } });
const choose = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const only = <T,>(map: Map<string, T>): T => [...map.values()][0] as T;
const undescribed: Campaign = { ...waterCampaign, pictures: [{ id: 'well', name: 'well.jpg', alt: '' }] };

describe('the way to a finished kit', () => {
  it('takes forty presses at most with ready texts', async () => {
    const { disk } = showCampaigns();
    let presses = 0;
    // Each button is one press; each field is one too, to get into it. A date and a time have three and two parts.
    const count = (name: string) => {
      presses++;
      press(name);
    };
    const typed = (label: string, value: string, parts = 1) => {
      presses += parts;
      fill(label, value);
    };
    count('New campaign');
    typed('What is it called?', 'Clean water for Kisumu');
    typed('Why, in one line', 'Every third well is unsafe.');
    count('Next');
    typed('What should people do? Ask for one thing', 'Sign the letter.');
    typed('The link where they do it', 'https://water.example/letter');
    count('Next');
    typed('Day', '2099-12-15', 3);
    typed('Start', '18:30', 2);
    count('Next');
    typed('Hashtag', 'CleanWaterKisumu');
    count('Next');
    count('Add a fact');
    typed('Fact 1', 'Every third well in the district is unsafe');
    typed('Source of fact 1', 'https://water.example/report');
    count('Next');
    count('Start with ready texts');
    for (const _ of ['messages', 'pictures', 'targets', 'rules']) count('Next');
    count('Save the page for all who join');
    await waitFor(() => expect(disk.files).toHaveLength(1));
    expect(presses).toBeLessThanOrEqual(40);
    console.info(`presses from new to a finished kit: ${presses}`);

    const [file] = disk.files;
    expect(file).toMatchObject({ name: 'Clean-water-for-Kisumu-campaign.html', type: 'text/html;charset=utf-8' });
    const page = new DOMParser().parseFromString(file?.text ?? '', 'text/html');
    expect(page.querySelectorAll('article')).toHaveLength(5);
    expect(page.body.textContent).toContain(
      'Did you know? Every third well in the district is unsafe. That is why we need Clean water for Kisumu.',
    );
    for (const title of ['What we keep to', 'Who should not join in public', 'Quiet ways to help'])
      expect(page.body.textContent).toContain(title);
    // Five texts that differ, and no full stop twice.
    expect(screen.queryByText(/are almost the same/)).toBeNull();
    expect(page.body.textContent).not.toContain('..');
    await waitFor(() => expect(only(disk.campaigns).messages).toHaveLength(5));
  });

  it('is stopped by four things alone, each with the way there', () => {
    showCampaigns([{ ...emptyCampaign('a', 'Africa/Nairobi', 1), facts: [{ text: 'So it is', source: '' }] }], '#a/finish');
    expect(screen.queryByRole('button', { name: 'Save the page for all who join' })).toBeNull();
    for (const words of ['Say what people should do.', 'Choose a day and a start.', 'Give each fact a source.'])
      expect(screen.getByText(words, { exact: false })).toBeTruthy();
    press('Go to: Facts');
    expect(location.hash).toBe('#a/facts');
    fill('Source of fact 1', 'The report of 2026');
    press('What to do');
    fill(/What should people do/, 'Sign');
    press('Day and time');
    fill('Day', '2099-12-15');
    fill('Start', '09:00');
    press('Hand it out');
    expect(screen.getByRole('button', { name: 'Save the page for all who join' })).toBeTruthy();
  });

  it('goes on without a description where there is a reason', () => {
    showCampaigns([undescribed], '#water/finish');
    press('Go to: Pictures');
    fill('No description? Say why', 'It is only a pattern');
    press('Hand it out');
    expect(screen.getByRole('button', { name: 'Save the page for all who join' })).toBeTruthy();
  });

  it('leads from step to step, and the address follows', () => {
    showCampaigns([waterCampaign], '#water/rules');
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Rules and safety');
    press('Next');
    expect(location.hash).toBe('#water/finish');
    expect(document.activeElement?.textContent).toBe('Hand it out');
    press('Back');
    press('Back');
    expect(location.hash).toBe('#water/targets');
    press('All campaigns');
    expect(location.hash).toBe('');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Campaign kit');
  });
});

describe('saving as typed', () => {
  it('saves each key, one saving at a time', async () => {
    const { disk } = showCampaigns([waterCampaign], '#water/name');
    for (const name of ['C', 'Cl', 'Cle', 'Clear water']) fill('What is it called?', name);
    await waitFor(() => expect(disk.campaigns.get('water')?.name).toBe('Clear water'));
    expect(disk.savings).toBeLessThan(4);
    await screen.findByText('Saved');
  });

  it('says where it could not save, and tries again', async () => {
    const { disk } = showCampaigns([waterCampaign], '#water/name');
    disk.isFull = true;
    fill('What is it called?', 'Clear water');
    expect((await screen.findByText(/^Not saved/)).textContent).toContain('Try again');
    disk.isFull = false;
    press('Try again');
    await screen.findByText('Saved');
    expect(disk.campaigns.get('water')?.name).toBe('Clear water');
  });

  it('saves at once when the page closes, also what could not be saved', async () => {
    const { disk } = showCampaigns([waterCampaign], '#water/name');
    disk.isFull = true;
    fill('What is it called?', 'Clear water');
    await screen.findByText(/^Not saved/);
    fill('Why, in one line', 'Because');
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(disk.campaigns.get('water')).toMatchObject({ name: 'Clear water', why: 'Because' });
  });

  it('takes in what another window changes, and keeps what is typed here', async () => {
    const { disk } = showCampaigns([waterCampaign], '#water/name');
    disk.isFull = true;
    fill('What is it called?', 'Clear water');
    await screen.findByText(/^Not saved/);
    disk.tell('water', { ...waterCampaign, name: 'Other', why: 'Another reason', changed: 50 });
    expect(screen.getByLabelText<HTMLInputElement>('What is it called?').value).toBe('Clear water');
    expect(screen.getByLabelText<HTMLInputElement>('Why, in one line').value).toBe('Another reason');
  });

  it('goes to the list where another window deletes it', () => {
    const { disk } = showCampaigns([waterCampaign], '#water/name');
    disk.tell('water', undefined);
    expect(screen.getByText(/That campaign is not on this computer/)).toBeTruthy();
  });
});

describe('the list', () => {
  it('opens, deletes and brings back', async () => {
    const { disk } = showCampaigns([waterCampaign]);
    expect(screen.getByText('Starts Tuesday, 15 December 2026 at 18:30')).toBeTruthy();
    press('Delete Clean water for Kisumu');
    await waitFor(() => expect(disk.campaigns.size).toBe(0));
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    await waitFor(() => expect(disk.campaigns.get('water')?.facts).toEqual(waterCampaign.facts));
    press(/^Clean water for Kisumu Starts/);
    expect(location.hash).toBe('#water/name');
  });
});

describe('the steps', () => {
  it('say what clocks show elsewhere, and on which day', async () => {
    const { disk } = showCampaigns([{ ...waterCampaign, zones: [] }], '#water/moment');
    const add = screen.getByLabelText('Add a place where people join');
    expect(within(add).getByRole('option', { name: 'Auckland (Pacific), 04:30, the day after' })).toBeTruthy();
    choose('Add a place where people join', 'Pacific/Auckland');
    expect(await screen.findByText(/Wednesday, 16 December 2026 at 04:30/)).toBeTruthy();
    await waitFor(() => expect(disk.campaigns.get('water')?.zones).toEqual(['Pacific/Auckland']));
    press('Remove Auckland');
    expect(screen.queryByText(/Wednesday, 16 December/)).toBeNull();
  });

  it('say that a time is skipped, comes twice, or is over', () => {
    const london = { ...waterCampaign, zone: 'Europe/London', zones: [] };
    showCampaigns([{ ...london, day: '2099-03-29', time: '01:30' }], '#water/moment');
    expect(screen.getByText(/01:30 is skipped. The moment is 02:30/)).toBeTruthy();
    fill('Day', '2099-10-25');
    expect(screen.getByText(/01:30 comes twice/)).toBeTruthy();
    fill('Day', '2020-01-01');
    expect(screen.getByText('This moment is over. Choose a later day.')).toBeTruthy();
  });

  it('say what is wrong with a hashtag, and open where it can be looked up', () => {
    const old = { ...waterCampaign, id: 'old', name: 'Last year', tag: 'cleanwater' };
    const { disk } = showCampaigns([{ ...waterCampaign, tag: '' }, old], '#water/tag');
    fill('Hashtag', '#clean water');
    expect(screen.getByText(/end a hashtag/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Search on Instagram' })).toBeNull();
    fill('Hashtag', 'CleanWater');
    expect(screen.getByText(/You used it before, in Last year/)).toBeTruthy();
    expect(screen.getByText(/#cleanwater\. Does another word/)).toBeTruthy();
    press('Search on Instagram');
    expect(disk.opened).toEqual(['https://www.instagram.com/explore/tags/CleanWater/']);
  });

  it('count each message for its place, with link and hashtag, and shorten it', async () => {
    const long = 'Every third well in our district is unsafe. '.repeat(8);
    const { disk } = showCampaigns([{ ...waterCampaign, messages: [{ text: long, place: '', language: '' }] }], '#water/messages');
    expect(screen.getByText(/^Too long for .*X/)).toBeTruthy();
    choose('Place of message 1', 'x');
    expect(screen.getByText(/^\d+ of 280 with link and hashtag$/)).toBeTruthy();
    expect(screen.getByText(/characters too long/)).toBeTruthy();
    press('Shorten it to fit: message 1');
    expect(screen.queryByText(/characters? too long/)).toBeNull();
    await waitFor(() => expect(disk.campaigns.get('water')?.messages[0]?.text.length).toBeGreaterThan(100));
    choose('Place of message 1', 'sms');
    expect(screen.getByText(/text messages with link and hashtag/)).toBeTruthy();
  });

  it('say which messages are almost the same', async () => {
    const text = 'I am joining in for clean water. It matters to me.';
    showCampaigns([{ ...waterCampaign, messages: [1, 2].map(() => ({ text, place: '', language: '' })) }], '#water/messages');
    expect(await screen.findByText('Messages 1 and 2 are almost the same (100 %).')).toBeTruthy();
    expect(screen.getByText('2 messages. A group of ten or more needs at least five.')).toBeTruthy();
  });

  it.each([
    ['facts', 'Remove fact 1', 'facts'],
    ['messages', 'Remove message 1', 'messages'],
    ['pictures', 'Remove well.jpg', 'pictures'],
    ['targets', 'Remove @WaterMinistry on X (Twitter)', 'targets'],
  ] as const)('bring back what was taken out of %s', async (step, button, field) => {
    const { disk } = showCampaigns([waterCampaign], `#water/${step}`);
    press(button);
    await waitFor(() => expect(disk.campaigns.get('water')?.[field]).toEqual(waterCampaign[field].slice(1)));
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    await waitFor(() => expect(disk.campaigns.get('water')?.[field]).toEqual(waterCampaign[field]));
  });

  it('take three names at one place', () => {
    showCampaigns([waterCampaign], '#water/targets');
    choose('Place', 'x');
    const add = (handle: string) => {
      fill('Name there, without @', handle);
      press('Add');
    };
    add('watermInIstry');
    expect(screen.getByText('That name is in the list.')).toBeTruthy();
    for (const handle of ['@second', 'third']) add(handle);
    expect(screen.getByText('@second on X (Twitter)')).toBeTruthy();
    add('fourth');
    expect(screen.getByText(/has three names already/)).toBeTruthy();
  });

  it('read pictures, say what could not be read, and ask what is on them', async () => {
    const { disk } = showCampaigns([{ ...waterCampaign, pictures: [] }], '#water/pictures');
    const files = [new File(['x'], 'well.jpg', { type: 'image/jpeg' }), new File([], 'broken.jpg', { type: 'image/jpeg' })];
    fireEvent.change(screen.getByLabelText('Add pictures'), { target: { files } });
    expect(await screen.findByText('broken.jpg cannot be read. The file may be broken.')).toBeTruthy();
    fill(/What is on “well.jpg”/, 'Two women at a well');
    const [id] = [...disk.pictures.keys()];
    const pictures = [{ id, name: 'well.jpg', alt: 'Two women at a well' }];
    await waitFor(() => expect(disk.campaigns.get('water')?.pictures).toEqual(pictures));
  });
});

describe('what is handed out', () => {
  const finish = () => {
    const shown = showCampaigns([waterCampaign], '#water/finish');
    shown.disk.pictures.set('well', new Blob(['abc'], { type: 'image/png' }));
    return shown.disk;
  };

  it('is a calendar, a table, a kit file, with pictures, and texts', async () => {
    const disk = finish();
    press('Calendar entry (.ics)');
    press('All our dates (.ics)');
    press('Messages as a table (CSV)');
    press('Kit file for another Sidekick (JSON)');
    press('Save the page for all who join');
    await waitFor(() => expect(disk.files).toHaveLength(5));
    const file = (end: string) => disk.files.find(({ name }) => name.endsWith(end))?.text ?? '';
    const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events(file('Kisumu.ics'))).toHaveLength(1);
    expect(events(file('dates.ics'))).toHaveLength(8);
    const { data } = Papa.parse<string[]>(file('.csv').replace('\uFEFF', '').trimEnd());
    expect(data[0]).toEqual(['place', 'language', 'text', 'link', 'hashtag']);
    expect(data[2]).toEqual(['X (Twitter)', 'sw', 'Maji safi kwa Kisumu', waterCampaign.link, '#CleanWaterKisumu']);
    const again = readKitFile(file('.json'), 'Asia/Dhaka');
    expect(again).toMatchObject({ campaign: { ask: 'Sign the letter' }, files: { well: 'data:image/png;base64,YWJj' } });
    expect(file('.html')).toContain('<img src="data:image/png;base64,YWJj" alt="Two women at a well">');
  });

  it('can be copied as a text for each way', async () => {
    const disk = finish();
    press('Copy: WhatsApp');
    await waitFor(() => expect(disk.copied).toContain('*Clean water for Kisumu*'));
    expect(disk.copied).toContain('When: Tuesday, 15 December 2026 at 18:30 (Nairobi)');
    expect(disk.copied).toContain('Do not post if your job could be at risk.');
    press('Copy: Text message (SMS)');
    await waitFor(() => expect(disk.copied).toMatch(/^Clean water for Kisumu: Sign the letter\. Tuesday/));
    press('Copy: E-mail');
    await waitFor(() => expect(disk.copied).toContain('Subject: Join us: Clean water for Kisumu'));
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  it('has a QR code, drawn here and saved as a file', async () => {
    const disk = finish();
    expect(await screen.findByRole('img', { name: `QR code of: ${waterCampaign.link}` })).toBeTruthy();
    press('Save it (.svg)');
    expect(disk.files[0]?.text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+"/);
    expect(disk.files[0]?.text).toContain('for=Kisumu&amp;in=2026');
    fill('What is in it: a link or a short text', 'x'.repeat(301));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(/This is too long for a code/)).toBeTruthy();
  });

  it('is said where a picture cannot be read', async () => {
    const disk = finish();
    disk.pictures.get = () => {
      throw new Error('broken');
    };
    press('Save the page for all who join');
    expect(await screen.findByText('The file could not be made. A picture may be missing.')).toBeTruthy();
  });

  it('ends with a tally sheet and a thank-you', async () => {
    const { disk } = showCampaigns([{ ...waterCampaign, thanks: '' }], '#water/after', { group: { places: ['instagram', 'x'] } });
    press('Fill in a ready text');
    await waitFor(() => expect(disk.campaigns.get('water')?.thanks).toContain('Thank you for standing up for Clean water'));
    press('Save the tally sheet (CSV)');
    await waitFor(() => expect(disk.files).toHaveLength(1));
    const { data } = Papa.parse<string[]>((disk.files[0]?.text ?? '').replace('\uFEFF', '').trimEnd());
    expect(data).toEqual([
      ['place', 'number of posts', 'reach', 'links'],
      ['X (Twitter)', '', '', ''],
      ['Instagram', '', '', ''],
    ]);
  });
});

describe('the hashtag', () => {
  it('is told what comes into sight across two of its words, and then not called good', () => {
    showCampaigns([waterCampaign], '#water/tag');
    fill('Hashtag', 'CleanWater');
    expect(screen.getByText('Its form is good. Now search for it.')).toBeTruthy();
    fill('Hashtag', 'KidsExchange');
    expect(screen.getByText(/people may read this in it: sex\./)).toBeTruthy();
    expect(screen.queryByText('Its form is good. Now search for it.')).toBeNull();
    // One question about it is enough.
    expect(screen.queryByText(/Many people type it in small letters/)).toBeNull();
    fill('Hashtag', 'CleanWater');
    expect(screen.getByText(/Many people type it in small letters/)).toBeTruthy();
  });
});

describe('a kit file of somebody else', () => {
  const load = (text: string) =>
    fireEvent.change(screen.getByLabelText(/^Load a kit file/), { target: { files: [new File([text], 'kit.json')] } });
  const kit = kitFileText({ campaign: waterCampaign, files: { well: 'data:image/png;base64,YWJj' } });

  it('is shown before it is added, with pictures drawn anew under ids of their own', async () => {
    const { disk } = showCampaigns();
    load(kit);
    expect(await screen.findByText('This is in the file')).toBeTruthy();
    for (const words of ['Clean water for Kisumu', '2 messages', '1 fact', '1 picture']) expect(screen.getByText(words)).toBeTruthy();
    expect(disk.campaigns.size).toBe(0);
    press('Add this campaign');
    await waitFor(() => expect(disk.campaigns.size).toBe(1));
    const [picture] = only(disk.campaigns).pictures;
    expect(picture?.id).not.toBe('well');
    expect(await disk.pictures.get(picture?.id ?? '')?.text()).toBe('drawn');
    expect(await screen.findByText('Added: Clean water for Kisumu')).toBeTruthy();
  });

  it('says which picture it reads, and nothing of it once one cannot be read', async () => {
    const pictures = [...waterCampaign.pictures, { ...waterCampaign.pictures[0], id: 'tap' }] as typeof waterCampaign.pictures;
    const file = 'data:image/png;base64,YWJj';
    const kitWith = (tap: string) => kitFileText({ campaign: { ...waterCampaign, pictures }, files: { well: file, tap } });
    showCampaigns();
    load(kitWith(file));
    press((await screen.findByText('Add this campaign')).textContent);
    expect(await screen.findByText('Adding it. Picture 1 of 2.')).toBeTruthy();
    expect(await screen.findByText('Adding it. Picture 2 of 2.')).toBeTruthy();
    expect(await screen.findByText('Added: Clean water for Kisumu')).toBeTruthy();
    load(kitWith('data:image/png;base64,=').replace('base64,=', 'base64,A'));
    press((await screen.findByText('Add this campaign')).textContent);
    expect(await screen.findByText(/This file cannot be loaded/)).toBeTruthy();
    expect(screen.queryByText(/Adding it/)).toBeNull();
  });

  it('never takes the place of one that is here', async () => {
    const mine = { ...waterCampaign, name: 'Mine' };
    const { disk } = showCampaigns([mine]);
    load(kit);
    press((await screen.findByText('Add this campaign')).textContent);
    await waitFor(() => expect(disk.campaigns.size).toBe(2));
    expect(disk.campaigns.get('water')).toEqual(mine);
  });

  it('changes nothing when it is not wanted, or cannot be read', async () => {
    const { disk } = showCampaigns();
    load(kit);
    await screen.findByText('This is in the file');
    press('Cancel');
    expect(screen.queryByText('This is in the file')).toBeNull();
    load(kit.replace('"2026-12-15"', '"soon"'));
    expect((await screen.findByText(/This file cannot be loaded/)).textContent).toContain('Something is wrong in “day”.');
    load(kitFileText({ campaign: waterCampaign, files: { well: 'data:image/png;base64,=' } }).replace('base64,=', 'base64,A'));
    press((await screen.findByText('Add this campaign')).textContent);
    expect((await screen.findByText(/This file cannot be loaded/)).textContent).toContain('Something is wrong in “files.well”.');
    expect(disk.campaigns.size).toBe(0);
    expect(disk.pictures.size).toBe(0);
  });
});
