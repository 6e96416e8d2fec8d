/** Everything that must hold, in order of how fast it fails. `npm test` runs it; so does continuous integration. */
import { spawnSync } from 'node:child_process';

const steps: [what: string, command: string, ...args: string[]][] = [
  ['types', 'tsc', '--noEmit', '-p', '.'],
  ['lint and format', 'biome', 'ci', '--error-on-warnings', '.'],
  ['nothing unused', 'knip', '--no-progress', '--treat-config-hints-as-errors'],
  ['unit and component tests', 'vitest', 'run', '--reporter=dot'],
  ['build for Chromium', 'wxt', 'build'],
  ['build for Firefox', 'wxt', 'build', '--browser', 'firefox'],
  ['weights', 'node', 'scripts/build/weights.ts'],
  ['oldest browsers', 'node', 'scripts/build/browser-support.ts'],
  ['extension lint', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
  ['end to end, Chromium and Firefox', 'playwright', 'test'],
];

for (const [what, command, ...args] of steps) {
  const begun = Date.now();
  console.log(`\n== ${what}: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\n== ${what}: failed. Mend what is said above, then run only this step again: npx ${[command, ...args].join(' ')}`);
    process.exit(1);
  }
  console.log(`== ${what}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}
console.log('\nAll good.');
