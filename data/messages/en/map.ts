/** What the map of links says. States, steps and sources speak with the words of the popup. */
export const map = {
  title: 'Where can a post go?',
  intro: 'Post once, and let it appear elsewhere. Old guides promise more than works today.',

  ask: 'I post on',
  'ask.none': 'Choose a place',
  'ask.platforms': 'Platforms',
  'ask.others': 'Other places',
  'ask.hint': 'Choose where you post. The ways from there show here.',

  'answer.title': 'Without typing again',
  'answer.works': 'Works now',
  'answer.limited': 'Works with limits',
  'answer.ended': 'No longer works',
  'answer.to': 'To {name}',
  'answer.none': 'No built-in way leads from here. Share a link by hand, as shown below.',
  'answer.summary': '{name}: {counts}.',
  'answer.nowhere': 'no built-in way',
  'own.added': 'You added {name} from a file.',
  'own.managed': 'Your organisation added {name}.',
  'answer.website': 'A blog is a website too.',
  'answer.websiteShow': 'Show the ways from a website',

  'count.works': { one: '{count} works', other: '{count} work' },
  'count.limited': '{count} limited',
  'count.ended': '{count} ended',

  'share.title': 'By its share page',
  'share.hint': 'Copy the address of your post first. Open a name to read the steps.',

  'matrix.title': 'The whole map',
  'matrix.hint': 'Rows: where you post. Columns: where it goes. Press a word to read the steps.',
  'matrix.keys': 'Arrow keys move from link to link. Enter opens one.',
  'matrix.from': 'From',
  'matrix.filter': 'Show',
  'matrix.worksNow': 'Only what works now',
  'matrix.photos': 'Only what carries photos',
  'matrix.everywhere': 'All places, also websites, newsletters and tools',
  'matrix.found': { one: '{count} connection', other: '{count} connections' },
  'matrix.nothing': 'No link fits. Untick a box above.',

  'cell.name': '{from} to {to}',
  'cell.works': '{from} to {to}: works',
  'cell.limited': '{from} to {to}: limited',
  'cell.ended': '{from} to {to}: ended',
  'cell.close': 'Close',
  'cell.print': 'To {name}: {state}.',
} as const;
