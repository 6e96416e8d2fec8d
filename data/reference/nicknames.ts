import { currentIds } from '../catalogue/renamed.generated.ts';

const idNow = (id: string): string => currentIds[id] ?? id;

/** Short names that people type for a network, by the id of its platform. */
const shortNames: Readonly<Record<string, string>> = {
  facebook: 'fb',
  instagram: 'insta ig',
  linkedin: 'li',
  pinterest: 'pin',
  snapchat: 'snap',
  telegram: 'tg',
  tiktok: 'tik tok',
  whatsapp: 'wa',
  x: 'tweet',
  youtube: 'yt',
};
export const nicknames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(shortNames).map(([id, names]) => [idNow(id), names]),
);

/** Networks that most people know, for the time as long as nobody has named places of their own. */
export const bigNetworks: readonly string[] = ['facebook', 'whatsapp', 'instagram', 'youtube', 'tiktok', 'x', 'linkedin', 'telegram'].map(
  idNow,
);
