/** What is translated. */
export { platforms } from '../../data/catalogue/catalogue.ts';
export { english as messages } from '../../data/messages/english.ts';
