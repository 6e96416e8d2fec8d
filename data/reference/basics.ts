import type { Basic } from './basic.ts';
import { basicsOfPlaces } from './basics-places.ts';

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
  ...basicsOfPlaces,
];
