import { campaign } from './en/campaign.ts';
import { messagesOf } from './language.ts';

/** Texts of "Campaign kit". */
export const x = messagesOf('campaign', campaign);
