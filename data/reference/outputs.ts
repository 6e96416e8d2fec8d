import type { ComposeRules } from '../catalogue/compose.generated.ts';
import type { Source } from '../schema/schema.ts';

const checked = '2026-11-22';

const sources = {
  email: {
    title: 'RFC 5322: the format of e-mail',
    url: 'https://www.rfc-editor.org/rfc/rfc5322',
    date: '2008-10',
    checked,
    confidence: 'documented',
  },
  alphabet: {
    title: '3GPP TS 23.038: alphabets of text messages',
    url: 'https://www.3gpp.org/dynareport/23038.htm',
    checked,
    confidence: 'documented',
  },
  plain: { title: 'Plain text holds what you write', checked, confidence: 'documented' },
} satisfies Record<string, Source>;

/** What a text may become that is no platform. Same shape as the rules of a platform. */
export const outputs: Record<'email' | 'sms' | 'text', ComposeRules> = {
  email: {
    text: { unit: 'graphemes', source: 'email' },
    title: { unit: 'graphemes', source: 'email' },
    links: { work: true, source: 'email' },
    tags: { work: false, source: 'email' },
    handles: 'none',
    threads: false,
    sources: { email: sources.email },
  },
  sms: {
    /** One segment: 160 signs, or 70 where one of them is outside the basic alphabet. */
    text: { most: 1, unit: 'sms', source: 'alphabet' },
    links: { work: true, source: 'alphabet' },
    tags: { work: false, source: 'alphabet' },
    handles: 'none',
    threads: false,
    sources: { alphabet: sources.alphabet },
  },
  text: {
    text: { unit: 'graphemes', source: 'plain' },
    links: { work: true, source: 'plain' },
    tags: { work: true, source: 'plain' },
    handles: 'none',
    threads: false,
    sources: { plain: sources.plain },
  },
};
