/** The extension in languages that nobody speaks; see data/catalogue/pseudo-languages.ts. */
import { spawnSync } from 'node:child_process';
import type { Session } from './session.ts';

/** Builds it. @returns the folder of the unpacked extension */
export function buildPseudo(browser: Session['browser']): string {
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  const { status, stderr } = spawnSync('npx', ['wxt', 'build', '--browser', name], {
    encoding: 'utf8',
    env: { ...process.env, CSO_SIDEKICK_PSEUDO: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The build with pseudo-languages failed:\n${stderr}`);
  return `.output/${name}-mv3-pseudo`;
}
