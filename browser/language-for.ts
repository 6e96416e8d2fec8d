import { chosenLanguage } from '../core/translation/chosen-language.ts';
import { languages } from './languages.generated.ts';

/** The language to show, as a BCP 47 tag. @param setting what is kept in settings.language */
export const languageFor = (setting: string): string => chosenLanguage(setting, navigator.languages, languages);
