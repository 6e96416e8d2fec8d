/** How a text fits a place, and what was done so that it does. */
export const fit = {
  'meter.left.characters': { one: '1 left', other: '{count} left' },
  'meter.left.bytes': { one: '1 byte left', other: '{count} bytes left' },
  'meter.over.characters': { one: '1 character too long', other: '{count} characters too long' },
  'meter.over.bytes': { one: '1 byte too long', other: '{count} bytes too long' },
  'meter.messages': { one: 'Goes in 1 text message', other: 'Needs {count} text messages' },
  'meter.title': 'Title: {words}',
  'meter.part': 'Part {at} of {count}: {words}',
  'meter.news': '{before}. {next}',
  'meter.says.over': '{name}: {words}',
  'meter.says.tight': '{name}: nearly full. {words}',
  'meter.says.roomy': '{name}: fits again',

  'change.spare-tags': 'Left out to make room: {what}',
  'change.spare-tagsRefused': 'All hashtags stay, as you wished.',
  'change.refuse.spare-tags': 'Keep all hashtags',
  'change.accept.spare-tags': 'Leave them out again',
  'change.claim': 'The false claim is left out to make room. What is true stays.',
  'change.claimRefused': 'The false claim stays, as you wished.',
  'change.refuse.claim': 'Keep the claim',
  'change.accept.claim': 'Leave the claim out again',

  'change.profile-link': 'Nobody can press a link here, so it is left out. Put it in your profile: {what}',
  'change.profile-linkRefused': 'The link is written here, as you wished.',
  'change.refuse.profile-link': 'Write the link after all',
  'change.accept.profile-link': 'Write where to find the link instead',

  'profile.title': 'Links do not work in posts on {places}',
  'profile.write': 'Write “{words}” instead',

  'thread.linkFirst': 'Put the link in the first post',
  'thread.linkFirstHint': 'It goes in the last post otherwise.',
} as const;
