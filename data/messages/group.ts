import { group } from './en/group.ts';
import { messagesOf } from './language.ts';

/** Texts about the group that a person writes for. */
export const g = messagesOf('group', group);
