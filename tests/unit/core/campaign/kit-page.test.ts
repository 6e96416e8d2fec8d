// @vitest-environment happy-dom
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { kitOf } from '../../../../components/campaign/kit-words.ts';
import { type Campaign, most } from '../../../../core/campaign/campaign.ts';
import { kitPage } from '../../../../core/campaign/kit-page.ts';
import { messageShares } from '../../../../core/campaign/kit-shares.ts';
import { shares } from '../../../../data/catalogue/shares.generated.ts';
import { kitScript } from '../../../../data/reference/kit-page.ts';
import { waterCampaign } from '../../../fixtures/campaign.ts';

const words = { shares, nameOf: (place: string) => place };
const picture = 'data:image/png;base64,iVBORw0KGgo=';
const page = (campaign: Campaign) => kitPage(kitOf(campaign, { well: picture }, words));
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], root: true });

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`));
}
const drawn = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Every text of a campaign replaced. */
const withText = (text: string): Campaign => {
  const line = text.slice(0, most.line);
  return {
    ...waterCampaign,
    name: line,
    why: line,
    ask: line,
    link: text.slice(0, 2000),
    tag: line,
    facts: [{ text, source: line }],
    messages: [
      { text, place: '', language: 'en' },
      { text, place: 'x', language: '' },
    ],
    pictures: [{ id: 'well', name: line, alt: text }],
    targets: [{ place: 'x', handle: line }],
    rules: text,
    safety: text,
    quiet: text,
  };
};

const hostile: Record<string, string> = {
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'the end of ours': '</script></style></title></main></body></html><script>alert(1)</script>',
  quotes: `" onmouseover="alert(1)" ' onfocus='alert(1)' \` autofocus`,
  'an address that runs': 'javascript:alert(1)//https://a.example',
  'an address with quotes': 'https://a.example/"><script>alert(1)</script>',
  'bidi marks': '\u202Eevil\u202C \u2066a\u2069 \u200F\u200E abc \u0627\u0644',
  controls: 'a\u0000b\u0007c\uFFFEd\uD800e\u0085f',
  'ten thousand signs': 'Wasser für alle. '.repeat(700).slice(0, most.text),
  'ten thousand without a blank': 'w'.repeat(most.text),
  'comments and entities': '<!-- --> &lt; &amp &#x; ]]> <![CDATA[',
  emoji: '👩🏽‍🚒💧'.repeat(30),
};

describe('the page of a kit', () => {
  it('is valid', async () => {
    expect(await faults(await page(waterCampaign))).toEqual([]);
  });

  it('is valid with a name, an ask and a moment alone', async () => {
    const bare = { ...withText(''), name: 'A', ask: 'Sign', link: '', tag: '', facts: [], messages: [], pictures: [], targets: [] };
    expect(await faults(await page(bare))).toEqual([]);
  });

  it.each(Object.entries(hostile))('makes no markup of %s', async (_, text) => {
    const html = await page(withText(text));
    expect(await faults(html)).toEqual([]);
    const document = drawn(html);
    expect([...document.querySelectorAll('script')].map(({ textContent }) => textContent)).toEqual([kitScript]);
    expect([...document.querySelectorAll('img')]).toHaveLength(1);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ name }) => name));
    expect(attributes.filter((name) => /^on|^style$|autofocus/i.test(name))).toEqual([]);
    const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^(https?:\/\/|mailto:\?|sms:\?|data:image\/png;base64,)/.test(href))).toEqual([]);
    // What somebody wrote is still there to be read, but for signs that no page can hold.
    const readable = text.slice(0, 200).replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '');
    expect(document.querySelector('#message-0')?.textContent).toContain(readable.trim());
  });

  it('takes less than 200 kB without pictures', async () => {
    const messages = Array.from({ length: 12 }, (_, at) => ({
      text: `${at}. ${'Clean water for every child. '.repeat(9)}`,
      place: '',
      language: 'en',
    }));
    const facts = Array.from({ length: 8 }, () => waterCampaign.facts[0] as Campaign['facts'][number]);
    const html = await page({ ...waterCampaign, messages, facts, pictures: [] });
    expect(new TextEncoder().encode(html).length).toBeLessThan(200_000);
  });

  it('asks for nothing, runs its own script alone, and says of nobody that they made it', async () => {
    const html = await page(waterCampaign);
    const document = drawn(html);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(document.querySelector('script')?.textContent ?? ''));
    expect(policy).toContain(`script-src 'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`);
    expect([...document.querySelectorAll('[src]')].map((one) => one.getAttribute('src'))).toEqual([picture]);
    expect(document.querySelector('link, iframe, form, object, meta[name="author"], meta[name="generator"]')).toBeNull();
    expect(html).not.toMatch(/sidekick/i);
  });

  it('tells the time of each zone, and the moment for the reader', async () => {
    const document = drawn(await page(waterCampaign));
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2026-12-15T15:30:00.000Z');
    const rows = [...document.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows.map(([city]) => city)).toEqual(['Nairobi', 'Sao Paulo', 'Kathmandu']);
    expect(rows[2]?.[1]).toContain('15 December 2026 at 21:15');
    const late = drawn(await page({ ...waterCampaign, time: '23:30' }));
    expect(late.body.textContent).toContain('16 December 2026 at 02:15 (the day after)');
  });
});

describe('share links', () => {
  it('are filled in once, not twice, and stay so in the page', async () => {
    const document = drawn(await page(waterCampaign));
    const href = (label: string) =>
      [...document.querySelectorAll('a')].find((one) => one.textContent === label)?.getAttribute('href') ?? '';
    const x = new URL(href('x'));
    expect(x.searchParams.get('url')).toBe(waterCampaign.link);
    expect(x.searchParams.get('text')).toBe(`${waterCampaign.messages[0]?.text}\n\n#${waterCampaign.tag}`);
    expect(new URL(href('facebook')).searchParams.get('u')).toBe(waterCampaign.link);
    expect(new URL(href('whatsapp')).searchParams.get('text')).toContain(waterCampaign.link);
    const mail = new URLSearchParams(href('email').replace('mailto:?', ''));
    expect(mail.get('subject')).toBe(waterCampaign.name);
    expect(mail.get('body')).toContain(`${waterCampaign.link} #${waterCampaign.tag}`);
    expect(href('sms')).toMatch(/^sms:\?&body=/);
  });

  it('go to the place of a message alone', () => {
    const of = (place: string) => messageShares({ text: 'Hello', place }, waterCampaign, shares).map((one) => one.place);
    expect(of('')).toEqual(['whatsapp', 'x', 'facebook', 'telegram', 'email', 'sms']);
    expect(of('telegram')).toEqual(['telegram']);
    expect(of('email')).toEqual(['email']);
    expect(of('instagram')).toEqual([]);
    expect(of('nowhere')).toEqual([]);
  });

  it('are left out where nothing can be filled in, or too much', () => {
    const places = (text: string, link: string) =>
      messageShares({ text, place: '' }, { ...waterCampaign, link }, shares).map((one) => one.place);
    expect(places('Hello', '')).not.toContain('facebook');
    expect(places('a'.repeat(9000), waterCampaign.link)).toEqual(['facebook']);
    expect(places('a'.repeat(3000), waterCampaign.link)).not.toContain('email');
  });

  it('do not say the link twice where it stands in the words', () => {
    const [, x] = messageShares({ text: `See ${waterCampaign.link}`, place: '' }, waterCampaign, shares);
    expect(new URL(x?.url ?? '').searchParams.get('url')).toBeNull();
  });
});
