import { useMemo } from 'preact/hooks';
import { type Campaign, most } from '../../core/campaign/campaign.ts';
import { allZones, cityOf, clockChange, localTime, momentOf, timesIn } from '../../core/campaign/zones.ts';
import { x } from '../../data/messages/campaign.ts';
import { inOrder } from '../../data/messages/lists.ts';
import { Field } from '../ui/Field.tsx';
import { Icon } from '../ui/Icon.tsx';
import { CampaignField } from './CampaignField.tsx';
import { daysAheadInWords, lengthInWords, whenIn } from './campaign-words.ts';
import type { StepProps } from './step-props.ts';

/** How long a moment may last, in minutes: a quarter of an hour to a week. */
const lengths = [15, 30, 60, 120, 180, 360, 720, 1440, 2880, 4320, 10_080];

/** The part of the world that a zone is in, as its name has it. */
const areaOf = (zone: string): string => (zone.split('/')[0] ?? zone).replaceAll('_', ' ');

interface ZoneOption {
  zone: string;
  label: string;
}

/** All zones by their cities, each with its time at the moment where there is one. */
function zoneOptions({ day, time, zone: own }: Pick<Campaign, 'day' | 'time' | 'zone'>): ZoneOption[] {
  const at = momentOf({ day, time }, own);
  const zones = [...new Set([...allZones(), own])];
  const cities = (at === undefined ? zones.map((zone) => ({ zone, time: '', daysAhead: 0 })) : timesIn(at, zones, own)).map((one) => ({
    ...one,
    city: cityOf(one.zone),
    area: areaOf(one.zone),
  }));
  return cities
    .sort((a, b) => inOrder(a.city, b.city))
    .map(({ zone, city, area, time: local, daysAhead }) => {
      const ahead = daysAheadInWords(daysAhead);
      if (!local) return { zone, label: x('zones.optionBare', { city, area }) };
      return {
        zone,
        label: ahead ? x('zones.optionDay', { city, area, time: local, day: ahead }) : x('zones.option', { city, area, time: local }),
      };
    });
}

/** What the clocks show in each of the campaign's zones. */
function Clocks({ campaign, at, edit }: Pick<StepProps, 'campaign' | 'edit'> & { at: number }) {
  const { zone, zones } = campaign;
  return (
    <ul class="card clock-list">
      {timesIn(at, [zone, ...zones], zone).map((one, index) => (
        <li key={one.zone}>
          <span>
            <b>{cityOf(one.zone)}</b> {whenIn(at, one.zone)}
            {one.daysAhead !== 0 && <small>{daysAheadInWords(one.daysAhead)}</small>}
          </span>
          {index > 0 && (
            <button
              type="button"
              class="tool"
              aria-label={x('zones.remove', { city: cityOf(one.zone) })}
              onClick={() => edit((now) => ({ zones: now.zones.filter((other) => other !== one.zone) }))}
            >
              <Icon name="cross" size={18} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is to be known of a moment: that clocks change then, or that it is over. */
function Care({ campaign: { day, time, zone }, at }: { campaign: Campaign; at: number }) {
  const change = clockChange({ day, time }, zone);
  return (
    <div role="status">
      {change === 'skipped' && <p class="wrong">{x('moment.gap', { time, real: localTime(at, zone).time })}</p>}
      {change === 'twice' && <p class="wrong">{x('moment.twice', { time })}</p>}
      {at < Date.now() && <p class="wrong">{x('moment.past')}</p>}
    </div>
  );
}

/** Day, start, length and whose clock, and what the clocks show where others join. */
export function MomentStep({ campaign, edit }: StepProps) {
  const { day, time, zone, zones, minutes } = campaign;
  const options = useMemo(() => zoneOptions({ day, time, zone }), [day, time, zone]);
  const at = momentOf(campaign, zone);
  const isFull = zones.length >= most.zones;
  return (
    <>
      <div class="fields">
        <CampaignField campaign={campaign} edit={edit} field="day" type="date" label={x('moment.day')} />
        <CampaignField campaign={campaign} edit={edit} field="time" type="time" label={x('moment.time')} />
        <Field label={x('moment.minutes')}>
          {(tied) => (
            <select {...tied} value={minutes} onChange={({ currentTarget: { value } }) => edit(() => ({ minutes: Number(value) }))}>
              {[...new Set([...lengths, minutes])].map((one) => (
                <option key={one} value={one}>
                  {lengthInWords(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={x('moment.zone')}>
        {(tied) => (
          <select
            {...tied}
            value={zone}
            onChange={({ currentTarget: { value } }) => edit((now) => ({ zone: value, zones: now.zones.filter((one) => one !== value) }))}
          >
            {options.map((one) => (
              <option key={one.zone} value={one.zone}>
                {one.label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {at !== undefined && <Care campaign={campaign} at={at} />}
      <h3>{x('zones.title')}</h3>
      {at === undefined ? <p class="hint">{x('moment.none')}</p> : <Clocks campaign={campaign} at={at} edit={edit} />}
      {at !== undefined && <p class="hint">{x('moment.ends', { when: whenIn(at + minutes * 60_000, zone) })}</p>}
      {isFull ? (
        <p class="hint">{x('zones.full', { count: most.zones })}</p>
      ) : (
        <Field label={x('zones.add')}>
          {(tied) => (
            <select
              {...tied}
              value=""
              onChange={(event) => {
                const { value } = event.currentTarget;
                if (value) edit((now) => ({ zones: [...new Set([...now.zones, value])].slice(0, most.zones) }));
                // It stays a place to choose from.
                event.currentTarget.value = '';
              }}
            >
              <option value="">{x('zones.choose')}</option>
              {options
                .filter((one) => one.zone !== zone && !zones.includes(one.zone))
                .map((one) => (
                  <option key={one.zone} value={one.zone}>
                    {one.label}
                  </option>
                ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
