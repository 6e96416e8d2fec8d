import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Folders of the packages that something in the build is from. Filled by every part of a build. */
const bundled = new Set<string>();

/** Packages whose content is built into modules of ours. */
const bakedIn = ['@tabler/icons', 'tldts'];

/** Data from sources that are not packages. */
const lists: { name: string; licence: string; about: string; text: string }[] = [
  {
    name: 'Unicode: confusable characters (UTS 39)',
    licence: 'Unicode-3.0',
    about: 'https://www.unicode.org/Public/security/latest/confusables.txt, cut to letters that a host name may hold.',
    text: readFileSync('scripts/build/licences/unicode.txt', 'utf8'),
  },
  {
    name: 'Public Suffix List, as part of tldts',
    licence: 'MPL-2.0',
    about: 'Its source is at https://publicsuffix.org/list/public_suffix_list.dat',
    text: 'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.',
  },
];

/** Licence texts that a package leaves out, read in its repository. */
const leftOut: Record<string, string> = { wxt: 'scripts/build/licences/wxt.txt', '@wxt-dev/browser': 'scripts/build/licences/wxt.txt' };

/** The folder of the package that a module is from. @param id as Vite names the module */
export function packageOf(id: string): string | undefined {
  return /^(?:\0|\/@fs)?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id)?.[1];
}

/** Notes which packages end up in the build, chunk by chunk: what is left out of it has no part in the notices. */
export function noteLicences(): Plugin {
  return {
    name: 'cso-sidekick:licences',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const folder = renderedLength ? packageOf(id) : undefined;
          if (folder) bundled.add(folder);
        }
      }
    },
  };
}

/**
 * One notice: what it is, and its licence as its authors wrote it.
 * @throws Error where the package has no licence text
 */
export function noticeOf(folder: string): { name: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const files = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file))
    .map((file) => join(folder, file));
  const known = leftOut[name ?? ''];
  const texts = (files.length ? files : known ? [known] : []).map((file) => readFileSync(file, 'utf8').trim());
  if (!texts.join(''))
    throw new Error(`${name} is in the build and has no licence text. Read it in its repository and add it to scripts/build/licences.ts.`);
  return { name: name as string, text: [`${name} ${version}${license ? ` (${license})` : ''}`, ...texts].join('\n\n') };
}

/** The notices of all that the build holds, as one text. @throws Error where a licence text is missing */
export function licenceNotices(): string {
  const folders = [...bundled, ...bakedIn.map((name) => join('node_modules', name))];
  const packages = folders.map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1));
  const own = ['CSO Sidekick (MIT)', readFileSync('LICENSE', 'utf8').trim()].join('\n\n');
  const others = lists.map(({ name, licence, about, text }) => [`${name} (${licence})`, about, text.trim()].join('\n\n'));
  return `${[own, ...packages.map(({ text }) => text), ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
