/** Every message file in English, by the name that messagesOf() gives it. For what is worked out when the extension is built. */

import type { Messages } from '../schema/message.ts';
import { accounts } from './en/accounts.ts';
import { advice } from './en/advice.ts';
import { app } from './en/app.ts';
import { basicTexts } from './en/basics.ts';
import { campaign } from './en/campaign.ts';
import { card } from './en/card.ts';
import { chipMessages } from './en/chip.ts';
import { compose } from './en/compose.ts';
import { emojiNames } from './en/emoji.ts';
import { extension } from './en/extension.ts';
import { facts } from './en/facts.ts';
import { file } from './en/file.ts';
import { fit } from './en/fit.ts';
import { frame } from './en/frame.ts';
import { group } from './en/group.ts';
import { help } from './en/help.ts';
import { library } from './en/library.ts';
import { map } from './en/map.ts';
import { options } from './en/options.ts';
import { own } from './en/own.ts';
import { pictures } from './en/pictures.ts';
import { places } from './en/places.ts';
import { plan } from './en/plan.ts';
import { purposeNames } from './en/purposes.ts';
import { questions } from './en/questions.ts';
import { ready } from './en/ready.ts';
import { reason } from './en/reason.ts';
import { repairs } from './en/repairs.ts';
import { rumour } from './en/rumour.ts';
import { saved } from './en/saved.ts';
import { share } from './en/share.ts';
import { situations } from './en/situations.ts';
import { start } from './en/start.ts';
import { titles } from './en/titles.ts';
import { tools } from './en/tools.ts';
import { warningMessages } from './en/warning.ts';

export const english: Readonly<Record<string, Messages>> = {
  accounts,
  advice,
  app,
  basics: basicTexts,
  campaign,
  card,
  chip: chipMessages,
  compose,
  emoji: emojiNames,
  extension,
  facts,
  file,
  fit,
  frame,
  group,
  help,
  library,
  map,
  options,
  own,
  ready,
  reason,
  purposes: purposeNames,
  questions,
  pictures,
  places,
  plan,
  repairs,
  rumour,
  saved,
  share,
  start,
  situations,
  titles,
  tools,
  warning: warningMessages,
};
