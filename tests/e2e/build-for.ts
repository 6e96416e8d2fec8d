import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session } from './session.ts';

/**
 * A copy of the build that may look into the test pages from the start. In use it may after a press on the toolbar
 * button; a popup that a script opens gives no such leave.
 * @param pages a match pattern
 */
export async function buildFor(browser: Session['browser'], pages: string): Promise<string> {
  const folder = join('.output/e2e-builds', `${browser}-${pages.replace(/[^a-z0-9]+/g, '-')}`);
  await rm(folder, { recursive: true, force: true });
  await cp(`.output/${browser === 'chromium' ? 'chrome' : 'firefox'}-mv3`, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(pages);
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}
