/** Short names that people type for a network, by the id of its platform. */
export const nicknames: Readonly<Record<string, string>> = {
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

/** Networks that most people know, for the time as long as nobody has named places of their own. */
export const bigNetworks: readonly string[] = ['facebook', 'whatsapp', 'instagram', 'youtube', 'tiktok', 'x', 'linkedin', 'telegram'];
