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
  'purpose.fundraise': 'Fundraise',
} as const;
