import { isText, p } from '../../data/messages/repairs.ts';

type Plain = Exclude<Parameters<typeof p>[0], 'repair.text'> & `repair.${string}`;

/** What a kept field is called, such as "settings.theme". One without a name here is of another version of Sidekick. */
export const fieldName = (field: string): string =>
  p(isText(`repair.${field}`) && field.includes('.') ? (`repair.${field}` as Plain) : 'repair.other');
