import { readStored } from '../core/settings/stored.ts';
import { lostLanguage } from '../core/translation/chosen-language.ts';
import { area } from './area.ts';
import { keeping } from './collection.ts';
import { languages } from './languages.generated.ts';
import { changeStored, keysOfStored, readRaw } from './storage.ts';

/** Where the language is kept that was last said to be missing: it is said once, however many updates it stays away. */
const key = 'lostLanguage';

/**
 * Has the next page of ours say that the chosen language is missing, because an update came before its translation was whole again.
 * The choice stays as it is: once the language is back, so is it on show.
 */
export async function sayLostLanguage(): Promise<void> {
  const raw = await readRaw([...keysOfStored, key]);
  // As the person chose it: what an organisation has preset is no choice of theirs.
  const lost = lostLanguage(readStored(raw).stored.settings.language, languages);
  if ((raw[key] ?? '') === lost) return;
  await changeStored('repair', ({ fields }) => ({
    fields: [...fields.filter((field) => !field.startsWith('language.')), ...(lost ? [`language.${lost}`] : [])],
  }));
  await keeping(key, () => area.set({ [key]: lost }));
}
