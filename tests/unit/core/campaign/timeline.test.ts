import { expect, it } from 'vitest';
import { timelineOf } from '../../../../core/campaign/timeline.ts';
import { waterCampaign } from '../../../fixtures/campaign.ts';

it('goes from four weeks before to a week after', () => {
  const days = timelineOf(waterCampaign);
  expect(days.map(({ id, day }) => [id, day])).toEqual([
    ['invite', '2026-11-17'],
    ['write', '2026-11-24'],
    ['check', '2026-12-01'],
    ['send', '2026-12-08'],
    ['remind', '2026-12-14'],
    ['moment', '2026-12-15'],
    ['thank', '2026-12-16'],
    ['count', '2026-12-22'],
  ]);
  expect(days.filter(({ at }) => at !== undefined).map(({ id }) => id)).toEqual(['moment']);
});

it('is empty as long as there is no moment', () => {
  expect(timelineOf({ ...waterCampaign, time: '' })).toEqual([]);
});

it('goes over leap days and ends of years', () => {
  expect(timelineOf({ day: '2028-03-01', time: '09:00', zone: 'Asia/Dhaka' }).find(({ id }) => id === 'remind')?.day).toBe('2028-02-29');
  expect(timelineOf({ day: '2026-12-28', time: '09:00', zone: 'Asia/Dhaka' }).find(({ id }) => id === 'count')?.day).toBe('2027-01-04');
});
