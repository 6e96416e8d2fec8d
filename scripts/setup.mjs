// Installs what is missing, so that every command works from a fresh clone with nothing but Node and npm.
//   node scripts/setup.mjs            packages
//   node scripts/setup.mjs browser    packages, and Chromium
//   node scripts/setup.mjs tour       packages, and any browser that can show the extension here
//   node scripts/setup.mjs browsers   packages, Chromium and Firefox
// Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, getuid, platform, version } from 'node:process';
import { findBrowser, hasDisplay } from './browsers/find-browser.mjs';

const say = (text) => console.log(`[set-up] ${text}`);

function run(command, ...args) {
  say(`${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: platform === 'win32' }).status === 0;
}

function stop(text) {
  console.error(`[set-up] ${text}`);
  exit(1);
}

if (Number(version.slice(1).split('.')[0]) < 20) stop(`Node ${version} is too old. Install Node 20 or newer from https://nodejs.org`);

const installed = 'node_modules/.package-lock.json';
const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!isFresh && !run('npm', 'ci', '--no-audit', '--no-fund')) {
  stop('Installing the packages did not work. Check the internet connection, then run: npm ci');
}

/** Ways to get each browser: its project's own download, else the system's package. */
const ways = {
  chromium: { download: ['npx', 'playwright', 'install', 'chromium'], debian: 'chromium' },
  firefox: {
    download: ['npx', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', join(homedir(), '.cache/puppeteer')],
    debian: 'firefox-esr',
  },
};
const isDebianRoot = getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function ensure(kind) {
  if (findBrowser(kind)) return;
  const { download, debian } = ways[kind];
  say(`No ${kind} found; getting one. This can take some minutes.`);
  if (run(...download) && findBrowser(kind)) return;
  if (isDebianRoot && run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', debian) && findBrowser(kind)) return;
  stop(
    `No ${kind} could be installed. Run this yourself, then try again:\n  ${existsSync('/usr/bin/apt-get') ? `sudo apt-get install ${debian}` : download.join(' ')}`,
  );
}

if (argv[2] === 'browser') ensure('chromium');
// The tour without a window takes its pictures in Chromium; for a window, a Firefox that is there is enough.
if (argv[2] === 'tour' && !(hasDisplay() && findBrowser('firefox'))) ensure('chromium');
if (argv[2] === 'browsers') {
  ensure('chromium');
  ensure('firefox');
}
