import type { Category, Purpose } from '../schema/vocabulary.ts';

export const basicGroups = ['start', 'uses', 'places'] as const;
type BasicGroup = (typeof basicGroups)[number];

/** One thing to know before choosing a platform. */
export interface Basic {
  id: string;
  group: BasicGroup;
  title: string;
  /** One paragraph each. */
  text: string[];
  /** Tips for this purpose say how. */
  purpose?: Purpose;
  /** Guides of this kind of platform say where. */
  category?: Category;
  /** Keys of data/reference/basic-sources.ts, the first being the main one. */
  sources: string[];
}

/** What to know about social media before choosing a platform, in the order a beginner asks. */
export const basics: Basic[] = [
  {
    id: 'what-for',
    group: 'start',
    title: 'What social media is for',
    text: [
      'Social media are websites and apps where people talk, share and answer each other.',
      'Use them to be heard, and even more to listen. People want an answer, not only a poster.',
      'Keep a website too. Nothing here replaces it. You also need not be everywhere: start with one place.',
    ],
    sources: ['coyote', 'bridgespan', 'guide'],
  },
  {
    id: 'what-you-need',
    group: 'start',
    title: 'What you need to begin',
    text: [
      'You need the internet and a phone or a computer. Most platforms cost nothing to join.',
      'Add an e-mail address of the group. It stays when a person leaves.',
      'Use a different long password for each account. Turn on the second step: a code at each login.',
      'Plan a little time each week. One good post and ten answers are a fair start.',
    ],
    sources: ['guide', 'security', 'accounts'],
  },
  {
    id: 'network',
    group: 'uses',
    title: 'Network with other professionals',
    text: [
      'Find people who do the same work, nearby or far away. Ask them, and answer them.',
      'Join a group on your topic. Many people who run social media for a cause share advice there.',
    ],
    purpose: 'network',
    sources: ['guide', 'peers'],
  },
  {
    id: 'share-news',
    group: 'uses',
    title: 'Share news',
    text: [
      'Tell people what happened, what it means for them and what they can do.',
      'Check before you share. You are a publisher now, even when you only pass something on.',
    ],
    purpose: 'share-news',
    sources: ['guide', 'truthful'],
  },
  {
    id: 'share-photos-video',
    group: 'uses',
    title: 'Share photos and videos',
    text: [
      'Show your work and the people in it. A photo can say in a second what a page cannot.',
      'Ask first. Consent must be free, and people must know where the photo will be seen.',
      'Think of five years from now. Leave the photo out if it could harm or shame someone.',
      'Write alt text: words that say what a photo shows, for people who cannot see it.',
    ],
    purpose: 'share-photos-video',
    sources: ['guide', 'consent', 'pictures'],
  },
  {
    id: 'advocate',
    group: 'uses',
    title: 'Advocate for policy change',
    text: [
      'To advocate is to speak up for a change in a law, rule or budget.',
      'Choose one goal that you can measure. Tell a true story. Say what people can do now.',
      'Keep the old ways too: letters, meetings and calls still count.',
    ],
    purpose: 'advocate',
    sources: ['guide', 'advocacy', 'campaigning'],
  },
  {
    id: 'change-behaviour',
    group: 'uses',
    title: 'Promote behaviour change',
    text: [
      'Help people take up a habit that is good for them, such as washing hands.',
      'Learn first what holds them back. Plan, try, measure, then change what did not work.',
    ],
    purpose: 'change-behaviour',
    sources: ['guide', 'behaviour'],
  },
  {
    id: 'run-campaign',
    group: 'uses',
    title: 'Take part in campaigns',
    text: [
      'A campaign brings many people to one cause at the same time. Start one, or join one.',
      'Use the shared hashtag, a word after # by which people find the same topic.',
      'Say where the campaign stands and thank people when it ends.',
    ],
    purpose: 'run-campaign',
    sources: ['guide', 'campaigning'],
  },
  {
    id: 'exchange-opinions',
    group: 'uses',
    title: 'Exchange opinions',
    text: [
      'Ask a question and mean it. Read the answers, also the ones you do not like.',
      'Answer with respect, and say what you changed.',
    ],
    purpose: 'exchange-opinions',
    sources: ['guide', 'coyote', 'bridgespan'],
  },
  {
    id: 'stay-up-to-date',
    group: 'uses',
    title: 'Stay up to date',
    text: [
      'Follow partners, officials, experts and local news. Ten minutes a day are enough.',
      'Stop before you believe a post. Look at who says it and when it was written.',
    ],
    purpose: 'stay-up-to-date',
    sources: ['guide', 'sift'],
  },
  {
    id: 'accountability',
    group: 'uses',
    title: 'Hold power to account from the grassroots',
    text: [
      'People can show in public what was promised and what was done: a road, a clinic, a budget.',
      'Keep to facts, dates and places. Protect those who report: leave out names and faces.',
      'Not everybody is online. Ask in person too, so that no group is left out.',
    ],
    purpose: 'accountability',
    sources: ['guide', 'monitoring', 'reporting'],
  },
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
