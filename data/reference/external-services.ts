/** Names of places that links lead to or come from and that have no platform file. */
export const externalServices: Record<string, string> = {
  'bridgy-fed': 'Bridgy Fed',
  buffer: 'Buffer',
  ifttt: 'IFTTT',
  newsletter: 'your newsletter',
  website: 'your website',
  zapier: 'Zapier',
};
