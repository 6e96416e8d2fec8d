import type { PlaceFacts } from '../../data/catalogue/places.generated.ts';
import type { Category, Making, Purpose } from '../../data/schema/vocabulary.ts';
import type { Answers } from '../places/answers.ts';
import type { Place, Suited } from '../places/suit.ts';
import type { Stored } from '../settings/stored.ts';

/** The days of a week, in the order of ISO 8601. */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
type Weekday = (typeof weekdays)[number];

/**
 * What a post is for, a third each: thank people, share what others in the field do, ask for something. Our own advice.
 */
export const postKinds = ['thank', 'share', 'ask'] as const;
export type PostKind = (typeof postKinds)[number];

/** What somebody in the group can do besides writing. */
export const skills = ['photos', 'video', 'design'] as const;

/** post: write one; reviews: answer what people say of the group; tend: look after a petition, an appeal or an event of the group's own; answer: read and answer what people write; message: to the messenger's group; listen: read what others do; look: what worked. */
type Task = 'post' | 'reviews' | 'tend' | 'answer' | 'message' | 'listen' | 'look';

/** One thing to do on one day. */
export interface WeekItem {
  /** Its task, place and turn: the same for the same thing after another answer. */
  id: string;
  day: Weekday;
  task: Task;
  /** Id of a platform; of a messenger that the catalogue does not know, its name. Missing where it is about all of them. */
  place?: string;
  minutes: number;
  /** Of a post: which of the week it is, from 0, what it is for and what is made. */
  post?: { at: number; kind: PostKind; making: Making };
}

export interface Week {
  /** In the order of the days. */
  items: WeekItem[];
  /** All of it together: never more than was given. */
  minutes: number;
  given: number;
  /** Nobody said how much time there is. */
  isAssumed: boolean;
  /** More than one post in three asks for something. */
  asksTooMuch: boolean;
}

/** Two hours a week, where nobody said. */
const assumedHours = 2;
/** Unless somebody chose other days. */
const usualDays: Weekday[] = ['tu', 'th', 'sa'];
/** At one place, in a week. */
const postsAWeek = 2;

/** Minutes that one of it takes, the time to find a photo or a fact in it. Our own reckoning. */
const cost: Record<Making, number> = { texts: 15, photos: 20, talking: 20, 'short-video': 45, articles: 60 };
const minutesOf: Record<Exclude<Task, 'post'>, number> = { reviews: 15, tend: 15, answer: 10, message: 10, listen: 15, look: 10 };
/** What another language adds to each post. */
const perLanguage = 10;

/** Where nobody posts twice a week: a group answers reviews there, or looks after one page of its own. */
const otherTasks: Partial<Record<Category, 'reviews' | 'tend'>> = {
  reviews: 'reviews',
  petition: 'tend',
  giving: 'tend',
  event: 'tend',
  documents: 'tend',
  'links-page': 'tend',
  forms: 'tend',
  teamwork: 'tend',
};

/** For these a group reads and answers more than it writes. */
const listening: readonly Purpose[] = ['learn', 'stay-up-to-date', 'exchange-opinions', 'network'];

/** Whether all that they want is to listen. */
export const isListening = ({ purposes }: Answers): boolean =>
  purposes.length > 0 && purposes.every((purpose) => listening.includes(purpose));

/** What somebody without the skill for it had better not plan with. Nothing is left out where nobody said what they can do. */
const canMake = (making: Making, can: readonly string[]): boolean =>
  !can.length ||
  (making === 'short-video' && can.includes('video')) ||
  (making === 'photos' && (can.includes('photos') || can.includes('design'))) ||
  (making !== 'short-video' && making !== 'photos');

type Choices = Pick<Stored['plan'], 'days' | 'posts' | 'skills' | 'languages'>;

/** What a place takes, what they like to make first. */
function makingsFor({ id, fits }: Place, facts: Readonly<Record<string, PlaceFacts>>, can: readonly string[]): Making[] {
  const takes = facts[id]?.fit?.makes ?? ['texts'];
  const liked = [...fits.makes, ...takes.filter((making) => !fits.makes.includes(making))];
  const doable = liked.filter((making) => canMake(making, can));
  return doable.length ? doable : liked;
}

type Wish = Omit<WeekItem, 'id' | 'day' | 'minutes' | 'post'> & { costs: { minutes: number; making?: Making }[] };

/** What is worth the time, the most worthwhile first. */
function wishes(suited: Suited, answers: Answers, facts: Readonly<Record<string, PlaceFacts>>, choices: Choices): Wish[] {
  const { places, messenger } = suited;
  const [first, second] = places;
  const more = choices.languages === 'more' ? perLanguage : 0;
  const plain = (task: Exclude<Task, 'post'>, place?: string): Wish => ({
    task,
    ...(place ? { place } : {}),
    costs: [{ minutes: minutesOf[task] }],
  });
  /** The first turn at a place, and each further one. Where nobody posts, there is one turn a week. */
  const post = (place: Place | undefined, isFirst = true): Wish[] => {
    const category = place && facts[place.id]?.category;
    if (!place || !category) return [];
    const other = otherTasks[category];
    if (other) return isFirst ? [plain(other, place.id)] : [];
    const costs = makingsFor(place, facts, choices.skills).map((making) => ({ making, minutes: cost[making] + more }));
    return [{ task: 'post', place: place.id, costs }];
  };
  const to = messenger?.id ?? messenger?.name;
  const message = to ? [plain('message', to)] : [];
  if (isListening(answers)) {
    const listen = [first, second, first].flatMap((place) => (place ? [plain('listen', place.id)] : []));
    return [...listen.slice(0, 1), plain('answer'), ...listen.slice(1), ...post(first), ...message, ...post(second), plain('look')];
  }
  const again = Array.from({ length: postsAWeek - 1 }, () => [first, second]).flat();
  return [
    ...post(first),
    plain('answer'),
    ...message,
    ...post(second),
    ...again.flatMap((place) => post(place, false)),
    plain('look'),
    // The same thing twice on one day would be one thing.
    ...(choices.days.length === 1 ? [] : [plain('answer')]),
    plain('listen'),
  ];
}

/** Which of the days the first, second, third of each thing comes on. */
const turns: Record<Exclude<Task, 'post'>, number[]> = {
  reviews: [1],
  tend: [1],
  answer: [1, 2],
  message: [1],
  listen: [0, 2, 1],
  look: [2],
};

/** The same for posts: the two of one place as far apart as the days allow. @param column which place it is, from 0 */
const postDay = (column: number, turn: number, days: number): number => column + turn * Math.ceil(days / 2);

/**
 * A week for the places that suit somebody: what to do on which day, in no more minutes than were given. At most two posts a week at
 * one place, so nobody posts daily; what does not fit into the time is left out, the least worthwhile first.
 * @param facts of each platform, by its id (data/catalogue/places.generated.ts)
 * @param choices days, skills, languages, and what each post is for, by its id
 */
export function weekOf(suited: Suited, answers: Answers, facts: Readonly<Record<string, PlaceFacts>>, choices: Choices): Week {
  const given = (answers.hours ?? assumedHours) * 60;
  const chosen = weekdays.filter((day) => choices.days.includes(day));
  const days = chosen.length ? chosen : usualDays;
  const used: Record<string, number> = {};
  const taken: (WeekItem & { making?: Making })[] = [];
  let left = given;
  for (const { costs, task, place } of wishes(suited, answers, facts, choices)) {
    const fitting = costs.find(({ minutes }) => minutes <= left);
    if (!fitting) continue;
    const key = task === 'post' ? `${task} ${place}` : task;
    const turn = used[key] ?? 0;
    used[key] = turn + 1;
    left -= fitting.minutes;
    const column = suited.places.findIndex(({ id }) => id === place);
    const at = task === 'post' ? postDay(column, turn, days.length) : (turns[task][turn % turns[task].length] ?? 0);
    taken.push({
      id: `${task}-${place ?? ''}-${turn}`,
      day: days[at % days.length] as Weekday,
      task,
      ...(place ? { place } : {}),
      ...fitting,
    });
  }
  let at = 0;
  const inOrder = weekdays.flatMap((day) => taken.filter((item) => item.day === day));
  const items = inOrder.map(({ making, ...item }): WeekItem => {
    if (!making) return item;
    const kind = postKinds.find((one) => one === choices.posts[item.id]) ?? (postKinds[at % postKinds.length] as PostKind);
    return { ...item, post: { at: at++, kind, making } };
  });
  const asks = items.filter(({ post }) => post?.kind === 'ask').length;
  return { items, minutes: given - left, given, isAssumed: answers.hours === undefined, asksTooMuch: asks * 3 > at };
}
