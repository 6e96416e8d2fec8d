/** What the popup says on a host that resembles a platform's and is not it. */
export const warningMessages = {
  'warning.title': 'This is not {host}',
  'warning.part': '“{part}” in the address looks like {host}, and is not.',
  'warning.address': 'You are on {asked}. Check each letter, and how the name ends.',
  'warning.password': 'Do not type your password, a code or card details here.',
  'warning.real': 'To reach {host}, use your bookmark or type the name yourself.',
  'warning.typed': 'If you typed a password here already, change it on {host} now.',
  'warning.leave': 'Close this tab',
  'warning.limits': 'Sidekick compares names only. It cannot tell whether this site is honest.',
  'warning.member': 'This page belongs to a member of {host}',
  'warning.memberAddress': 'Anyone can get an address like {asked}.',
  'warning.memberPassword': 'Type only a password that you made for this page.',
  'warning.memberTips': 'This looks like a sign-in page, so there are no tips here.',
} as const;
