import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';

/** Runs a program of this project with this Node. @throws Error with everything it said, where it fails */
export function run(what: string, ...args: string[]): void {
  console.log(what);
  const { status, stdout, stderr } = spawnSync(execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${what}: this did not work.\n${stdout}\n${stderr}`);
}

/** Builds the extension into .output/. @throws Error where the build fails */
export function build(browser: 'chrome' | 'firefox' = 'chrome'): void {
  run(
    `Building the extension for ${browser === 'chrome' ? 'Chromium' : 'Firefox'}`,
    'node_modules/wxt/bin/wxt.mjs',
    'build',
    '-b',
    browser,
  );
}
