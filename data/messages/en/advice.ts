/** Advice on a draft: for each id a title, why it matters, and the button that mends it where one can. */
export const advice = {
  'photo-consent.title': 'Ask about the people in your photos',
  'photo-consent.why': 'A photo online can be copied by anyone. Tick what you have made sure of. No tick is kept.',

  'personal-data.title': 'Is this meant for everyone?',
  'personal-data.why': 'Here is a phone number, e-mail address or exact place. Anyone will be able to see it.',

  'alt-missing.title': 'Describe your photos',
  'alt-missing.why': 'People who cannot see a photo hear its description. Say what matters in it.',

  'alt-filename.title': 'Replace the file name with a description',
  'alt-filename.why': 'A file name tells people nothing. Say in one sentence what can be seen.',

  'alt-image-of.title': 'Leave out “image of”',
  'alt-image-of.why': 'Screen readers say “image” already. Start with what can be seen.',
  'alt-image-of.fix': 'Start with what can be seen',

  'dead-link.title': 'Links do not work everywhere',
  'dead-link.why': 'Nobody can press a link in a post there. Put it in your profile, and say so in the post.',

  'dead-tag.title': 'Hashtags do not work everywhere',
  'dead-tag.why': 'In these places a hashtag does nothing. A line that starts with one can turn into a heading.',

  'insecure-link.title': 'Use the safe form of this link',
  'insecure-link.why': 'With http://, others can read what is sent. Try the link with https:// before you post.',
  'insecure-link.fix': 'Change to https://',

  'short-link.title': 'Show where the link goes',
  'short-link.why': 'Nobody can see where a shortened link leads. Use the full address, so that people trust it.',

  'tracking.title': 'Take the tracking out of your link',
  'tracking.why': 'Parts of the address only tell who shared or clicked. The link works without them.',
  'tracking.fix': 'Take the tracking out',

  'tag-breaks.title': 'This hashtag will break',
  'tag-breaks.why': 'A hashtag ends at a space or a symbol, such as a dot. Use letters and numbers only.',
  'tag-breaks.fix': 'Make it one word',

  'tag-figures.title': 'A hashtag needs a letter',
  'tag-figures.why': 'Numbers or symbols alone do not work as a hashtag. Add a word.',

  'camel-case.title': 'Start each word in a hashtag with a capital',
  'camel-case.why': 'Screen readers then say each word. #EndPolioNow is clearer for all than #endpolionow.',
  'camel-case.fix': 'Add the capitals',

  'long-tag.title': 'Is this hashtag made of several words?',
  'long-tag.why': 'Start each word with a capital. Screen readers then say word by word.',

  'many-tags.title': 'Use fewer hashtags',
  'many-tags.why': 'A post full of hashtags is hard to read. Keep the few that people look for.',

  'fancy-letters.title': 'Use plain letters',
  'fancy-letters.why': 'These letters are symbols. Screen readers skip them or spell them out.',
  'fancy-letters.fix': 'Change to plain letters',

  'all-caps.title': 'Write in small letters',
  'all-caps.why': 'Text in capitals is hard to read and feels like shouting. Keep capitals for names.',

  'emoji-run.title': 'Use one emoji, not a row',
  'emoji-run.why': 'Screen readers say the name of each emoji. One is enough.',
  'emoji-run.fix': 'Keep the first emoji',

  'same-everywhere.title': 'Change the words a little for each place',
  'same-everywhere.why': 'The same post goes to four places or more. People who follow you twice see it twice.',

  'consent.nobody': 'There are no people in it.',
  'consent.adult': 'Adults in the photo',
  'consent.child': 'Children in the photo',
  'consent.risk': 'People who are ill or in danger',
  'consent.adult-where': 'They know where the photo will be shown.',
  'consent.adult-yes': 'They said yes freely, in a language they know well.',
  'consent.adult-later': 'They know how to say no later.',
  'consent.child-both': 'The child and the parent or guardian both said yes.',
  'consent.child-place': 'The child’s name, school and place are left out.',
  'consent.child-harm': 'The photo cannot harm the child or the family, now or later.',
  'consent.risk-health': 'Neither photo nor text gives away an illness, or what was done to them.',
  'consent.risk-danger': 'Nobody can find or hurt them because of this photo.',
  'consent.risk-help': 'They know that they get the same help if they say no.',

  'handle.empty': 'Write a name, or leave the field empty.',
  'handle.not-used': 'Posts cannot link to people here. The plain name is used.',
  'handle.server-missing': 'Add the server, as in name@mastodon.example.',
  'handle.server-unneeded': 'Leave out the server. Only the name is needed here.',
  'handle.domain-missing': 'Write the whole name, as in name.bsky.social.',
  'handle.signs': 'It has a symbol that names here cannot have.',
  'handle.too-short': 'This is too short for a name here.',
  'handle.too-long': 'This is too long for a name here.',
} as const;
