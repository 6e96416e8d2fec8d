import type { Campaign } from './campaign.ts';
import { localTime, momentOf } from './zones.ts';

/** What is to be done how many days before or after the moment. */
export const milestones = [
  { id: 'invite', days: -28 },
  { id: 'write', days: -21 },
  { id: 'check', days: -14 },
  { id: 'send', days: -7 },
  { id: 'remind', days: -1 },
  { id: 'moment', days: 0 },
  { id: 'thank', days: 1 },
  { id: 'count', days: 7 },
] as const;
export type Milestone = (typeof milestones)[number]['id'];

/** One day of the timeline. */
export interface TimelineDay {
  id: Milestone;
  /** By the calendar of the campaign's own zone, as 2026-12-01. */
  day: string;
  /** The moment itself alone has one, as of Date.now(). */
  at?: number;
}

/** The day so many days later. @param day as 2026-12-01 */
const later = (day: string, days: number): string => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

/** What comes when; nothing where the moment is not set. */
export function timelineOf({ day, time, zone }: Pick<Campaign, 'day' | 'time' | 'zone'>): TimelineDay[] {
  const at = momentOf({ day, time }, zone);
  if (at === undefined) return [];
  const here = localTime(at, zone).day;
  return milestones.map(({ id, days }) => ({ id, day: later(here, days), ...(days === 0 ? { at } : {}) }));
}
