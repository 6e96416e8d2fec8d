import type { ComponentChildren } from 'preact';
import type { Campaign } from '../../core/campaign/campaign.ts';
import { wholeMessage } from '../../core/campaign/kit-text.ts';
import { x } from '../../data/messages/campaign.ts';
import { campaignName, dayInWords } from './campaign-words.ts';
import { clocksOf, type KitTools, targetLines, writtenMessages } from './kit-words.ts';

/** A part of the sheet; none where nothing is in it. */
function Part({ title, lines }: { title: string; lines: readonly ComponentChildren[] }) {
  const written = lines.filter(Boolean);
  if (!written.length) return null;
  return (
    <>
      <h3>{title}</h3>
      {written.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing of a sheet moves.
        <p key={at} class="own-words" dir="auto">
          {line}
        </p>
      ))}
    </>
  );
}

/** The kit on paper: in its place on the page, and seen only in print. */
export function Paper({ campaign, nameOf }: { campaign: Campaign; nameOf: KitTools['nameOf'] }) {
  const { why, ask, link, deadline, tag, facts, rules, safety, quiet } = campaign;
  return (
    <article class="paper-kit">
      <h2 dir="auto">{campaignName(campaign)}</h2>
      <p dir="auto">{why}</p>
      <Part title={x('kit.ask')} lines={[ask, link, deadline && x('kit.deadline', { day: dayInWords(deadline) })]} />
      <Part
        title={x('kit.when')}
        lines={clocksOf(campaign).map(({ city, time }) => (
          <>
            <b>{city}</b> {time}
          </>
        ))}
      />
      <Part title={x('kit.tag')} lines={[tag && `#${tag}`]} />
      <Part title={x('kit.messages')} lines={writtenMessages(campaign).map((message) => wholeMessage(message, campaign))} />
      <Part
        title={x('kit.facts')}
        lines={facts
          .filter(({ text }) => text.trim())
          .map(({ text, source }) => (
            <>
              {text} <small>{source}</small>
            </>
          ))}
      />
      <Part title={x('kit.targets')} lines={[targetLines(campaign, nameOf).join('\n')]} />
      <Part title={x('kit.rules')} lines={[rules]} />
      <Part title={x('kit.safety')} lines={[safety]} />
      <Part title={x('kit.quiet')} lines={[quiet]} />
    </article>
  );
}
