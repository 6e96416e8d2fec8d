import type { Week, WeekItem } from '../../core/plan/week.ts';
import type { DirectoryEntry } from '../../data/catalogue/directory.ts';
import { sentences } from '../../data/messages/app.ts';
import { language } from '../../data/messages/language.ts';
import { allOf, inARow } from '../../data/messages/lists.ts';
import { w } from '../../data/messages/places.ts';
import { y } from '../../data/messages/plan.ts';

/** What a place is called. A messenger that the catalogue does not know has its name in place of an id. */
export const nameIn =
  (directory: readonly Pick<DirectoryEntry, 'id' | 'name'>[]) =>
  (id: string): string =>
    directory.find((one) => one.id === id)?.name ?? id;

/** One thing to do, as a title: "Post on Facebook". */
export function taskTitle({ task, place }: WeekItem, nameOf: (id: string) => string): string {
  if (task === 'post' || task === 'message' || task === 'reviews' || task === 'tend')
    return y(`task.${task}`, { name: nameOf(place ?? '') });
  return task === 'listen' && place ? y('task.listenOn', { name: nameOf(place) }) : y(`task.${task}`);
}

/** What a post is for and what is made. */
const postWords = ({ post }: WeekItem): string[] => (post ? [y(`kind.${post.kind}`), w(`makes.${post.making}`)] : []);

/** What stands in a calendar for one thing to do. */
export const calendarWords = (item: WeekItem, nameOf: (id: string) => string) => ({
  summary: taskTitle(item, nameOf),
  description: postWords(item).join('\n'),
});

/** The week as the rows of a table, its head first. */
export const weekTable = ({ items }: Week, nameOf: (id: string) => string): { head: string[]; rows: (string | number)[][] } => ({
  head: [y('table.day'), y('table.what'), y('table.where'), y('table.kind'), y('table.minutes')],
  rows: items.map((item) => [
    y(`day.${item.day}`),
    taskTitle(item, nameOf),
    item.place ? nameOf(item.place) : '',
    item.post ? y(`kind.${item.post.kind}`) : '',
    item.minutes,
  ]),
});

/** A place with its first steps, as texts. */
export interface PlaceSteps {
  name: string;
  steps: readonly string[];
}

const heading = (level: number, text: string) => `${'#'.repeat(level)} ${text}`;
const item = (text: string) => `- ${text}`;

/** The plan as a text that also reads as Markdown. @param now the day it is made on */
export function planText(week: Week, places: readonly PlaceSteps[], nameOf: (id: string) => string, now: Date): string {
  const days = [...new Set(week.items.map(({ day }) => day))];
  const lineOf = (one: WeekItem) =>
    item(
      y('task.about', {
        task: inARow([taskTitle(one, nameOf), ...postWords(one)]),
        minutes: y('task.minutes', { count: one.minutes }),
      }),
    );
  return [
    heading(1, y('text.title')),
    ...(places.length ? [y('text.places', { names: allOf(places.map(({ name }) => name)) })] : []),
    minutesLine(week),
    ...days.flatMap((day) => [
      heading(2, y(`day.${day}`)),
      week.items
        .filter((one) => one.day === day)
        .map(lineOf)
        .join('\n'),
    ]),
    ...places.flatMap(({ name, steps }) => (steps.length ? [heading(2, y('text.steps', { name })), steps.map(item).join('\n')] : [])),
    y('text.made', { date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now) }),
    '',
  ].join('\n\n');
}

/** How much of the time is planned. */
export const minutesLine = ({ minutes, given, isAssumed }: Week): string =>
  sentences([
    isAssumed && y('plan.assumed'),
    y('plan.minutes', { minutes, given }),
    given > minutes && y('plan.left', { count: given - minutes }),
  ]);
