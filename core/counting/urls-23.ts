import extractUrlsWithIndices from 'twitter-text/dist/extractUrlsWithIndices.js';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { isOdd, linkRegions } from './link-regions.ts';

const placeholder = 'x'.repeat(23);

/** Mastodon's web page recognises a name this way; its servers recognise a few more, so this never counts too little. */
const fullName = /(?<![/\w])@(\w{1,255})@([a-z0-9.-]{1,254})(?<=[a-z0-9])/gi;
/** A longer one is no server's name: https://www.rfc-editor.org/rfc/rfc1035, section 2.3.4. */
const longestServer = 253;

/** A text with 23 characters in place of each link with http:// or https://. */
function withPlaceholders(text: string): string {
  let counted = '';
  let end = 0;
  for (const { indices } of extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false })) {
    counted += text.slice(end, indices[0]) + placeholder;
    end = indices[1];
  }
  return counted + text.slice(end);
}

/**
 * Characters as Mastodon counts them: a link with http:// or https:// 23, "@name@server" as "@name", the rest as people see it.
 * A link without https:// counts in full.
 * https://github.com/mastodon/mastodon/blob/main/app/validators/status_length_validator.rb
 */
export function countUrls23(text: string): number {
  const counted = linkRegions(text)
    .map((region) => (region.mayLink && region.text.includes('://') && !isOdd(region.text) ? withPlaceholders(region.text) : region.text))
    .join('');
  const seen = counted.replace(fullName, (all, name: string, server: string) => (server.length > longestServer ? all : `@${name}`));
  return countGraphemes(seen);
}
