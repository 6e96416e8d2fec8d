/** What the popup says on a host that resembles a platform's and is not it. */
export const warningMessages = {
  'warning.title': 'This is not {host}',
  'warning.address': 'You are on {asked}. Check each letter, and how the name ends.',
  'warning.password': 'Do not type your password, a code or card details here.',
  'warning.real': 'To reach {host}, use your bookmark or type the name yourself.',
  'warning.typed': 'If you typed a password here already, change it on {host} now.',
  'warning.limits': 'Sidekick compares names only. It cannot tell whether this site is honest.',
} as const;
