import type { Source } from '../schema/schema.ts';

/** What people of a country mostly chat with. */
export interface CommonMessenger {
  /** Id of its platform; missing where the catalogue does not know it. */
  id?: string;
  /** What it is called, where the catalogue does not know it. */
  name?: string;
  countries: readonly string[];
  source: Source;
}

/** The leading messenger of most countries, drawn on a map. */
const map: Source = {
  title: 'Marky: map of the messengers of the world, after SimilarWeb',
  url: 'https://markycopr.com/what-does-the-map-of-the-messengers-of-the-world-look-like/',
  date: '2022-04',
  checked: '2026-11-27',
  confidence: 'reported',
};
const survey: Source = {
  title: 'Conversocial: which countries use WhatsApp most, after GlobalWebIndex',
  url: 'https://www.conversocial.com/blog/what-countries-are-the-biggest-whatsapp-users',
  date: '2021-12-22',
  checked: '2026-11-27',
  confidence: 'reported',
};
const surveyed: Source = {
  title: 'Spot Today: messengers by country, after SimilarWeb',
  url: 'https://spot-today.com/message/',
  checked: '2026-11-27',
  confidence: 'reported',
};
const line: Source = {
  title: 'Otakuma: LY Corporation on how people in Japan, Taiwan and Thailand use LINE',
  url: 'https://otakuma.net/archives/prtimes/202601054985064.html',
  date: '2026-01-05',
  checked: '2026-11-22',
  confidence: 'reported',
};
const centralAsia: Source = {
  title: 'Central Asia Barometer: which messengers people use',
  url: 'https://ca-barometer.org/ru/publications/which-messaging-apps-are-popular-in-uzbekistan-kyrgyzstan-and-kazakhstan',
  date: '2023-12-27',
  checked: '2026-11-27',
  confidence: 'reported',
};

/** Countries of which a source says what people chat with. Where none does, core/places/messenger.ts starts with `usual`. */
export const commonMessengers: readonly CommonMessenger[] = [
  { id: 'whatsapp', countries: ['KE', 'ZA', 'NG', 'AR', 'MY', 'CO', 'BR', 'TR', 'ES', 'ID'], source: survey },
  { id: 'whatsapp', countries: ['CZ', 'DE', 'HK', 'IE', 'IL', 'IT', 'NL', 'NZ', 'PT', 'CH', 'GB'], source: surveyed },
  { id: 'whatsapp', countries: ['MX'], source: map },
  { id: 'whatsapp', countries: ['KZ', 'KG'], source: centralAsia },
  { id: 'telegram', countries: ['UZ'], source: centralAsia },
  { id: 'telegram', countries: ['AM', 'EG', 'LT', 'VE'], source: surveyed },
  { id: 'telegram', countries: ['AZ', 'BY'], source: map },
  { id: 'line', countries: ['JP', 'TW', 'TH'], source: line },
  { id: 'wechat', countries: ['CN'], source: map },
  { name: 'Facebook Messenger', countries: ['US', 'CA', 'AU'], source: map },
  { name: 'Facebook Messenger', countries: ['BE', 'DK', 'FR', 'PH', 'PL', 'SE'], source: surveyed },
  { id: 'viber', countries: ['UA', 'BG', 'GR'], source: map },
  { id: 'kakaotalk', countries: ['KR'], source: map },
  { name: 'Zalo', countries: ['VN'], source: map },
];

/** Where no source names one for the country itself: those that lead in most countries, the first of them that is open there. */
export const usual: readonly { id: string; source: Source }[] = [
  { id: 'whatsapp', source: survey },
  { id: 'telegram', source: map },
];
