import { parseArgs } from 'node:util';

export const usage = `Usage: npm start                    shows the extension on every platform it knows
       npm start -- ADDRESS         shows it on one page, such as https://www.instagram.com/unicef/
       npm start -- --headless      opens no window: writes pictures to .output/tour/ instead
       npm start -- --firefox       takes Firefox, where Chromium, Chrome or Edge is there too
       npm start -- --help          shows this text

Without a display it always works as with --headless. Sites that cannot be reached are replaced by
stand-in pages at the same addresses.`;

/** What was asked for on the command line. */
export interface StartOptions {
  help: boolean;
  headless: boolean;
  firefox: boolean;
  /** The one page to show; every platform where left out. */
  address: string | undefined;
}

/** A command line that cannot be understood; the message says why. */
export class UsageError extends Error {}

/** A web address in full. A missing "https://" is added. @throws UsageError for what is no web address */
function webAddress(text: string): string {
  const full = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || !/^[^.]+(\.[^.]+)+\.?$|^localhost$/.test(url.hostname) || /\s/.test(text)) {
    throw new UsageError(`"${text}" is not the address of a web page. Give one such as https://www.instagram.com/unicef/`);
  }
  return url.href;
}

/**
 * Reads the command line.
 * @param args what follows "npm start --"
 * @throws UsageError where it cannot be understood
 */
export function startOptions(args: string[]): StartOptions {
  const flag = { type: 'boolean', default: false } as const;
  let parsed: { values: Omit<StartOptions, 'address'>; positionals: string[] };
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { ...flag, short: 'h' }, headless: flag, firefox: flag },
    });
  } catch {
    throw new UsageError(`"${args.join(' ')}" has an option that does not exist.\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) throw new UsageError(`Give one address only, not ${positionals.length}.\n\n${usage}`);
  if (values.headless && values.firefox) throw new UsageError('The pictures are taken in Chromium: leave --firefox or --headless out.');
  return { ...values, address: positionals[0] === undefined ? undefined : webAddress(positionals[0]) };
}
