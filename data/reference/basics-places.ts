import type { Basic } from './basic.ts';

/** What to know of each kind of place, and how to join them up. */
export const basicsOfPlaces: Basic[] = [
  {
    id: 'blogging',
    group: 'places',
    title: 'Write a blog',
    text: [
      'A blog is a row of short writings, the newest first. Readers can comment below each one.',
      'Use it to discuss a theme, present information or promote an issue, with more room.',
      'You decide who may comment. Read comments before they show, and answer them.',
    ],
    category: 'blog',
    sources: ['guide', 'blogs', 'comments'],
  },
  {
    id: 'feedback',
    group: 'places',
    title: 'Learn from user feedback',
    text: [
      'On feedback platforms people rate and review a service, a shop or a charity.',
      'Invite those who know your work to write. Their words tell you what to do better.',
      'Answer a harsh review calmly and in public. Readers do not expect anyone to be perfect.',
    ],
    category: 'reviews',
    sources: ['guide', 'reviews', 'voices'],
  },
  {
    id: 'forums',
    group: 'places',
    title: 'Talk in discussion forums',
    text: [
      'A forum is a place for longer talks, sorted by topic. Old answers stay and can be found.',
      'Read a while before you write. Each forum has its own rules and its own tone.',
      'If you open one, invite people and keep someone there who looks after the talk.',
    ],
    category: 'forum',
    sources: ['guide', 'community', 'discussions'],
  },
  {
    id: 'petitions',
    group: 'places',
    title: 'Collect signatures',
    text: [
      'A petition asks one person or office for one thing. Name who should do what, and where.',
      'Tell people who will see their name. On some sites the name stands on the page.',
      'Some sites ask for money after signing. It pays the site for showing the petition, not you.',
      'Plan the end first. Ask for a day to hand the names over, whatever their number.',
    ],
    purpose: 'collect-signatures',
    category: 'petition',
    sources: ['signerNames', 'promotedPetitions', 'handOver'],
  },
  {
    id: 'giving',
    group: 'places',
    title: 'Ask for money',
    text: [
      'A giving site takes the gift, keeps a fee, and sends you the rest.',
      'Check first that it sends money to your country, and what papers it wants.',
      'Some sites add a tip for themselves to each gift. Tell people that they can set it to 0.',
      'Say what a gift pays for. Say later what was done with it.',
    ],
    purpose: 'fundraise',
    category: 'giving',
    sources: ['giftTips', 'givingCode', 'appealWords'],
  },
  {
    id: 'events',
    group: 'places',
    title: 'Invite to an event',
    text: [
      'A page for an event says what, when, where and for whom. People sign up, and you know how many come.',
      'Let the group be the organiser. Leave your own name off where that could harm you.',
      'Keep the link of an online meeting off public pages. Post the page to sign up instead.',
      'Ask guests for little. What you do not collect cannot get lost.',
    ],
    purpose: 'bring-people-together',
    category: 'event',
    sources: ['eventPages', 'eventGroups', 'meetingLinks'],
  },
  {
    id: 'sound',
    group: 'places',
    title: 'Make podcasts and sound',
    text: [
      'A podcast is a row of recordings that people follow. They listen while they cook or travel.',
      'It takes time. Look first who speaks about your topic already, and what nobody answers yet.',
      'Put the spoken words on your website too. Deaf people need the text, and others search it.',
    ],
    category: 'audio',
    sources: ['charityPodcast', 'soundText'],
  },
  {
    id: 'linking',
    group: 'places',
    title: 'Link your accounts',
    text: [
      'Name your website on every account, and every account on your website. People then know it is you.',
      'Publish on your own site first. Then share it elsewhere with a link back to the whole story.',
      'Say it a little differently in each place. Answer where people write to you.',
      'Give each helper their own login where you can, so nobody is locked out later.',
    ],
    sources: ['guide', 'posse', 'accounts'],
  },
];
