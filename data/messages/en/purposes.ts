/** What a group wants from a place. */
export const purposeNames = {
  'purpose.find-supporters': 'Find supporters',
  'purpose.keep-supporters-updated': 'Keep supporters updated',
  'purpose.raise-awareness': 'Raise awareness',
  'purpose.advocate': 'Advocate for policy change',
  'purpose.change-behaviour': 'Promote behaviour change',
  'purpose.run-campaign': 'Run a campaign',
  'purpose.share-news': 'Share news',
  'purpose.share-photos-video': 'Share photos and video',
  'purpose.exchange-opinions': 'Exchange opinions',
  'purpose.network': 'Network with professionals',
  'purpose.recruit': 'Recruit',
  'purpose.learn': 'Learn from others',
  'purpose.stay-up-to-date': 'Stay up to date',
  'purpose.accountability': 'Accountability from the grassroots',
  'purpose.fundraise': 'Raise money',
  'purpose.collect-signatures': 'Collect signatures',
  'purpose.bring-people-together': 'Bring people to an event',

  // What people type who look for a place for it, where its name does not say so. It is looked through and never shown.
  'also.fundraise': 'fundraise fundraising donate donations gifts appeal crowdfunding',
  'also.collect-signatures': 'petitions sign',
  'also.bring-people-together': 'events meetings invite tickets',
} as const;
