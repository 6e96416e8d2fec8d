// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../../components/popup/Popup.tsx';
import { labelPage } from '../../../../components/ui/label-page.ts';
import { loadLook } from '../../../../core/catalogue/look.ts';
import { readStored } from '../../../../core/settings/stored.ts';
import { directory } from '../../../../data/catalogue/directory.ts';
import { catalogue } from '../../../fixtures/catalogue.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const kept = readStored({}).stored;
const actions = { watch: () => () => undefined, composerKeys: async () => '' } as unknown as Parameters<typeof Popup>[0]['actions'];

/** What the popup asks of `Intl` until it stands there. */
async function askedOn(platform: string): Promise<string[]> {
  const asked: string[] = [];
  const noted = new Proxy(Intl, {
    get(real, name) {
      asked.push(String(name));
      return Reflect.get(real, name);
    },
  });
  vi.stubGlobal('Intl', noted);
  labelPage('popup', 'en');
  const look = await loadLook(catalogue, platform);
  const { container } = render(
    <Popup
      tab={{ url: 'https://place.example/', title: '' }}
      allowed={true}
      here={{ platform, page: 'home' }}
      catalogue={catalogue}
      look={look}
      stored={kept}
      pending={undefined}
      later={undefined}
      firstTip={undefined}
      actions={actions}
    />,
  );
  expect(container.querySelector('.tip')).toBeTruthy();
  return asked;
}

describe('in English the popup waits for no tables of languages', () => {
  it.each(directory.map(({ id }) => id))('on %s', async (platform) => {
    expect(await askedOn(platform)).toEqual([]);
  });
});
