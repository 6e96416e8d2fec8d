import browser from 'webextension-polyfill';

let asked: Promise<Record<string, unknown>> | undefined;

/** What the browser's policy holds for this extension. Without a policy browsers answer nothing, or refuse to answer. */
export function loadPolicy(): Promise<Record<string, unknown>> {
  asked ??= Promise.resolve()
    .then(() => browser.storage.managed.get(null))
    .then(
      (policy) => policy ?? {},
      () => ({}),
    );
  return asked;
}
