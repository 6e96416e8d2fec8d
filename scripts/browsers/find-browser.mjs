// Finds browsers that are already on the computer. Node built-ins only: it runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** @typedef {'chromium' | 'firefox'} Kind */

const commands = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome.exe', 'msedge.exe'],
  firefox: ['firefox', 'firefox-esr', 'firefox.exe'],
};

const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const places = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs.flatMap((folder) => [
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe'))],
};

/** Folders into which Playwright (chromium) and @puppeteer/browsers (firefox) put what they download. */
const downloads = {
  chromium: [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'ms-playwright'),
  ],
  firefox: [join(homedir(), '.cache/puppeteer/firefox')],
};

/** Where the program lies inside such a folder. */
const inside = {
  chromium: [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-linux-arm64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ],
  firefox: ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'],
};

const list = (folder) => (folder && existsSync(folder) ? readdirSync(folder) : []);

/**
 * The path of a browser's program.
 * @param {Kind} kind Chromium, Chrome or Edge; or Firefox
 * @returns {string | undefined} undefined where none is found
 */
export function findBrowser(kind) {
  const downloaded = downloads[kind].flatMap((folder) =>
    list(folder)
      .filter((name) => kind === 'firefox' || /^chromium-\d+$/.test(name))
      .flatMap((name) => inside[kind].map((path) => join(folder, name, path))),
  );
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => commands[kind].map((command) => join(folder, command)));
  // A current Chrome needs to be told of unpacked extensions in a roundabout way; Playwright's Chromium does not.
  const candidates =
    kind === 'chromium' && platform !== 'linux' ? [...downloaded, ...onPath, ...places[kind]] : [...onPath, ...places[kind], ...downloaded];
  return candidates.find((path) => existsSync(path));
}

/** Whether a window can open here: on Linux there may be no display. */
export const hasDisplay = () => platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
