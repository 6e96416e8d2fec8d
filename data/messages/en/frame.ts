/** What stands around every page of the extension: its name, and the way to the other pages. */
export const frame = {
  'frame.name': 'CSO Sidekick',
  'frame.pages': 'Pages of Sidekick',
  'frame.skip': 'Skip to the page',
  'page.compose': 'Write a post',
  'page.places': 'Which places?',
  'page.accounts': 'Our accounts',
  'page.campaign': 'Campaign kit',
  'page.map': 'Linking map',
  'page.library': 'Library',
  'page.help': 'Something went wrong',
  'page.options': 'Settings',
} as const;
