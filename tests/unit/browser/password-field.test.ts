// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';

const executeScript = vi.fn();
vi.mock('../../../browser/api.ts', () => ({ browser: { scripting: { executeScript } } }));
const { hasPasswordField, lookForPassword } = await import('../../../browser/password-field.ts');

beforeEach(() => executeScript.mockReset());

it('says only whether there is such a field', () => {
  document.body.innerHTML = '<input type="text"><input type="email">';
  expect(lookForPassword()).toBe(false);
  document.body.innerHTML = '<form><input type="PASSWORD" value="secret"></form>';
  expect(lookForPassword()).toBe(true);
});

it('asks the page in front once', async () => {
  executeScript.mockResolvedValue([{ result: true }]);
  expect(await hasPasswordField(7)).toBe(true);
  expect(executeScript).toHaveBeenCalledExactlyOnceWith({ target: { tabId: 7 }, func: lookForPassword });
});

it('takes no leave, no answer and no tab for "no"', async () => {
  executeScript.mockRejectedValueOnce(new Error('Missing host permission'));
  expect(await hasPasswordField(7)).toBe(false);
  executeScript.mockResolvedValueOnce([{ result: undefined }]);
  expect(await hasPasswordField(7)).toBe(false);
  expect(await hasPasswordField(undefined)).toBe(false);
});
