import { plan } from './en/plan.ts';
import { messagesOf } from './language.ts';

/** Texts of the plan of the week. */
export const y = messagesOf('plan', plan);
