import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Answers, internetChoices } from '../../../../core/places/answers.ts';
import { type Suited, suit } from '../../../../core/places/suit.ts';
import { weekCalendar } from '../../../../core/plan/calendar.ts';
import { changesOf, outcomeOf } from '../../../../core/plan/changes.ts';
import { isListening, postKinds, skills, weekdays, weekOf } from '../../../../core/plan/week.ts';
import { placeFacts } from '../../../../data/catalogue/places.generated.ts';
import { countries } from '../../../../data/places/countries.ts';
import { audiences, makings, purposes } from '../../../../data/schema/vocabulary.ts';

const nothing: Answers = {
  hours: undefined,
  people: undefined,
  internet: undefined,
  makes: [],
  purposes: [],
  hears: [],
  country: undefined,
};
const unchosen = { days: [], posts: {}, skills: [], languages: '' } as const;
type Choices = Parameters<typeof weekOf>[3];
const choices = (some: Partial<Choices> = {}): Choices => ({ ...structuredClone(unchosen), ...some }) as Choices;
const week = (answers: Partial<Answers>, some: Partial<Choices> = {}) => {
  const all = { ...nothing, ...answers };
  return weekOf(suit(all, placeFacts) as Suited, all, placeFacts, choices(some));
};

const anyAnswers = fc.record({
  hours: fc.constantFrom(undefined, 1, 2, 5, 10),
  people: fc.constantFrom(undefined, 1, 2, 3),
  internet: fc.constantFrom(undefined, ...internetChoices),
  makes: fc.subarray([...makings]),
  purposes: fc.subarray([...purposes], { maxLength: 4 }),
  hears: fc.subarray([...audiences]),
  country: fc.option(fc.constantFrom(...countries), { nil: undefined }),
});
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  days: fc.subarray<string>([...weekdays, 'someday']),
  posts: fc.dictionary(fc.constantFrom('post-facebook-0', 'post-x-1', '9'), fc.constantFrom<string>(...postKinds, 'sell')),
  skills: fc.subarray<string>([...skills]),
  languages: fc.constantFrom('' as const, 'one' as const, 'more' as const),
});

/** A volunteer's life: two hours, alone, internet that comes and goes. */
const volunteer: Partial<Answers> = {
  hours: 2,
  people: 1,
  internet: 'slow',
  makes: ['talking', 'photos'],
  purposes: ['raise-awareness'],
  hears: ['families'],
};

describe('the week', () => {
  it('never takes more minutes than were given, posts at most twice a week at one place, and only at places that came out', () => {
    fc.assert(
      fc.property(anyAnswers, anyChoices, (answers, some) => {
        const suited = suit(answers, placeFacts);
        if (!suited) return;
        const { items, minutes, given } = weekOf(suited, answers, placeFacts, some);
        expect(given).toBe((answers.hours ?? 2) * 60);
        expect(minutes).toBe(items.reduce((sum, item) => sum + item.minutes, 0));
        expect(minutes).toBeLessThanOrEqual(given);
        expect(items.length).toBeGreaterThan(0);
        const named = [...suited.places.map(({ id }) => id), suited.messenger?.id ?? suited.messenger?.name];
        for (const { place } of items) if (place) expect(named).toContain(place);
        const chosen = weekdays.filter((day) => some.days.includes(day));
        for (const { day } of items) if (chosen.length) expect(chosen).toContain(day);
        for (const { id } of suited.places) {
          const posts = items.filter(({ task, place }) => task === 'post' && place === id);
          expect(posts.length).toBeLessThanOrEqual(2);
          // Never on one day where there are more.
          if (chosen.length !== 1) expect(new Set(posts.map(({ day }) => day)).size).toBe(posts.length);
        }
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(items.map(({ day }) => weekdays.indexOf(day))).toEqual(items.map(({ day }) => weekdays.indexOf(day)).sort((a, b) => a - b));
      }),
      { numRuns: 5000 },
    );
  });

  it('of a volunteer with two hours has posts, answers and the messenger in 120 minutes, and no day is full', () => {
    const { items, minutes } = week(volunteer);
    expect(minutes).toBeLessThanOrEqual(120);
    expect(new Set(items.map(({ task }) => task))).toEqual(new Set(['post', 'answer', 'message', 'look']));
    expect(new Set(items.map(({ day }) => day)).size).toBeLessThanOrEqual(3);
  });

  it('of a group that wants to learn is for reading, not for posting', () => {
    const learning = week({ ...volunteer, purposes: ['learn'] });
    const shares = (items: typeof learning.items, task: string) => items.filter((item) => item.task === task).length;
    expect(isListening({ ...nothing, purposes: ['learn'] })).toBe(true);
    expect(shares(learning.items, 'listen')).toBeGreaterThan(shares(learning.items, 'post'));
    expect(shares(week(volunteer).items, 'listen')).toBeLessThan(shares(week(volunteer).items, 'post'));
    expect(isListening({ ...nothing, purposes: ['learn', 'fundraise'] })).toBe(false);
    expect(isListening(nothing)).toBe(false);
  });

  it('has a third each of thanks, shares and asks, and says so when too many ask', () => {
    const mixed = week({ ...volunteer, hours: 5 });
    const kinds = mixed.items.flatMap(({ post }) => post?.kind ?? []);
    expect(kinds.slice(0, 3)).toEqual(['thank', 'share', 'ask']);
    expect(mixed.asksTooMuch).toBe(false);
    expect(week({ ...volunteer, hours: 5 }, { posts: { [mixed.items.find(({ post }) => post)?.id ?? '']: 'ask' } }).asksTooMuch).toBe(true);
  });

  it('plans nothing that nobody there can make, and more time for two languages', () => {
    type Items = ReturnType<typeof week>['items'];
    const videos = (items: Items) => items.filter(({ post }) => post?.making === 'short-video');
    const video = { ...volunteer, hours: 5, internet: 'steady', makes: ['short-video'] } as const;
    expect(videos(week(video).items).length).toBeGreaterThan(1);
    const without = videos(week(video, { skills: ['photos'] }).items);
    expect(without.length).toBeLessThan(videos(week(video).items).length);
    // Only a place that takes nothing else keeps them.
    for (const { place = '' } of without) expect(placeFacts[place]?.fit?.makes.filter((one) => one !== 'short-video')).toEqual([]);
    const postMinutes = (items: ReturnType<typeof week>['items']) => items.find(({ task }) => task === 'post')?.minutes ?? 0;
    expect(postMinutes(week(volunteer, { languages: 'more' }).items)).toBe(postMinutes(week(volunteer).items) + 10);
  });

  it('asks nobody to write reviews of themselves', () => {
    const { items } = week({ ...volunteer, hours: 5, purposes: ['find-supporters'], hears: ['families'], makes: [] });
    for (const { task, place = '' } of items) if (task === 'post') expect(placeFacts[place]?.category).not.toBe('reviews');
  });

  it('posts nothing where people sign, give or come: the page there is looked after once a week', () => {
    for (const purpose of ['collect-signatures', 'fundraise', 'bring-people-together'] as const) {
      const { items } = week({ ...volunteer, hours: 5, purposes: [purpose] });
      const at = (task: string) => items.filter((item) => item.task === task).map(({ place = '' }) => placeFacts[place]?.category);
      for (const category of at('post')) expect(['petition', 'giving', 'event']).not.toContain(category);
      expect(at('tend').length, purpose).toBeLessThanOrEqual(1);
    }
    const { items } = week({ ...volunteer, hours: 5, purposes: ['collect-signatures'] });
    expect(items.some(({ task, place = '' }) => task === 'tend' && placeFacts[place]?.category === 'petition')).toBe(true);
  });

  it('keeps what a post is for when its day moves', () => {
    const answers = { ...volunteer, hours: 5 };
    const id = week(answers).items.find(({ post }) => post)?.id ?? '';
    for (const days of [['tu', 'th', 'sa'], ['mo', 'sa'], ['su']]) {
      const asking = week(answers, { days, posts: { [id]: 'ask' } }).items.find((item) => item.id === id);
      expect(asking?.post?.kind).toBe('ask');
    }
  });

  it('says that two hours are assumed where nobody said', () => {
    expect(week({ purposes: ['raise-awareness'] })).toMatchObject({ isAssumed: true, given: 120 });
    expect(week(volunteer).isAssumed).toBe(false);
  });
});

describe('what another answer has changed', () => {
  const outcome = (answers: Partial<Answers>) => {
    const all = { ...nothing, ...answers };
    const suited = suit(all, placeFacts) as Suited;
    return outcomeOf(suited, weekOf(suited, all, placeFacts, choices()));
  };
  it('are places that came and went, and minutes', () => {
    const changes = changesOf(outcome({ ...volunteer, hears: ['young'] }), outcome({ ...volunteer, hears: ['young'], country: 'IN' }));
    const without = outcome({ ...volunteer, hears: ['young'], country: 'IN' });
    expect(without.ids).not.toContain('tiktok');
    for (const id of changes?.came ?? []) expect(without.ids).toContain(id);
    for (const id of changes?.went ?? []) expect(without.ids).not.toContain(id);
    expect(changesOf(outcome({ ...volunteer, hours: 1 }), outcome(volunteer))?.minutesBefore).toBeLessThanOrEqual(60);
    expect(changesOf(without, without)).toBeUndefined();
  });
});

describe('the calendar file of the week', () => {
  const now = new Date(2026, 9, 20, 12).getTime();
  const parsed = (time: string) => {
    const text = weekCalendar(week(volunteer), time, now, 'a1', ({ task }) => ({ summary: task, description: 'why' }));
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    return { text, events };
  };

  it('reminds each week on the right day at the same hour, also after the clocks have changed', () => {
    const { items } = week(volunteer);
    const { events, text } = parsed('18:30');
    expect(events).toHaveLength(items.length);
    expect(text).not.toMatch(/TZID|DTSTART[^\r]*Z\r/);
    for (const [at, event] of events.entries()) {
      const iterator = event.iterator();
      const times = Array.from({ length: 30 }, () => iterator.next());
      // Half a year goes through a change of the clocks in every country that has one: a time without a zone stays at its hour.
      for (const time of times) {
        expect(time.zone.tzid).toBe('floating');
        expect([time.hour, time.minute]).toEqual([times[0]?.hour, times[0]?.minute]);
        // ical.js counts from Sunday as 1.
        expect(weekdays[(time.dayOfWeek() + 5) % 7]).toBe(items[at]?.day);
      }
      expect(times[0]?.toJSDate().getTime()).toBeGreaterThan(now);
      expect(event.component.getFirstSubcomponent('valarm')).not.toBeNull();
      expect(event.summary).toBe(items[at]?.task);
    }
    const [first] = events;
    expect([first?.startDate.hour, first?.startDate.minute]).toEqual([18, 30]);
  });

  it('says the same hours and days on a computer in any zone, at any time of the year', () => {
    const script = `
      const { weekCalendar } = await import('./core/plan/calendar.ts');
      const { reminderFile } = await import('./core/sharing/reminder.ts');
      const week = { items: [{ id: 'a', day: 'tu', task: 'answer', minutes: 30 }, { id: 'b', day: 'su', task: 'look', minutes: 10 }] };
      const starts = (text) => [...text.matchAll(/DTSTART[^:]*:(\\S+)/g)].map(([, at]) => at);
      const said = () => ({ summary: 'a', description: '' });
      const found = [new Date(2026, 2, 27, 12), new Date(2026, 9, 24, 12), new Date(2026, 11, 31, 12)].map((now) => [
        ...starts(weekCalendar(week, '10:00', now.getTime(), 'a1', said)),
        ...starts(reminderFile('a', now.getTime(), 'a', '')),
      ]);
      console.log(JSON.stringify(found));`;
    for (const zone of ['UTC', 'Europe/London', 'Africa/Nairobi', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu']) {
      const answer = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env: { ...process.env, TZ: zone } });
      expect(JSON.parse(String(answer)), zone).toEqual([
        ['20260331T100000', '20260329T100000', '20260328T100000'],
        ['20261027T100000', '20261025T100000', '20261025T100000'],
        ['20270105T100000', '20270103T100000', '20270101T100000'],
      ]);
    }
  });

  it('starts today where the hour is still to come, and never runs past midnight', () => {
    // A Tuesday, at noon.
    expect(parsed('18:30').events[0]?.startDate.toString()).toBe('2026-10-20T18:30:00');
    expect(parsed('10:00').events[0]?.startDate.toString()).toBe('2026-10-27T10:00:00');
    const full = week({ ...volunteer, hours: 5 }, { days: ['mo'] });
    const text = weekCalendar(full, '23:30', now, 'a1', ({ task }) => ({ summary: task, description: '' }));
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    for (const { startDate } of events) expect(startDate.dayOfWeek()).toBe(2);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(full.items.length);
  });

  it('starts at ten where nobody chose a time, one thing after another', () => {
    const { items } = week(volunteer);
    const { events } = parsed('');
    const starts = events.map(({ startDate }) => startDate.toString());
    expect(new Set(starts).size).toBe(items.length);
    expect(events[0]?.startDate.hour).toBe(10);
  });
});
