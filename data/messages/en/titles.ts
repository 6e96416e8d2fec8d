/** What stands on the tab of each page of the extension, by its folder in entrypoints/: no two are the same, but the composer's own. */
export const titles = {
  popup: 'CSO Sidekick',
  options: 'Settings - CSO Sidekick',
  compose: 'Write a post - CSO Sidekick',
  sidepanel: 'Write a post - CSO Sidekick',
  welcome: 'Welcome - CSO Sidekick',
  places: 'Which two places suit us? - CSO Sidekick',
  accounts: 'Our accounts - CSO Sidekick',
  campaign: 'Campaign kit - CSO Sidekick',
  map: 'Linking map - CSO Sidekick',
  library: 'Library - CSO Sidekick',
  help: 'Something went wrong - CSO Sidekick',
} as const;
