import type { PlatformTranslation, TextList, TranslatedTable } from '../../data/catalogue/language-pieces.ts';
import { withTextList } from '../translation/text-list.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * A catalogue in another language. Texts that are not translated stay English, and `english` tells which.
 * @param tag BCP 47
 * @param tables the texts of the tables
 * @param read gives the texts of one platform; a file that cannot be read leaves the platform English
 */
export function translatedCatalogue(
  catalogue: Catalogue,
  tag: string,
  tables: Readonly<Record<TranslatedTable, TextList>>,
  read: (id: string) => Promise<PlatformTranslation>,
): Catalogue {
  const english = new Set<string>();
  const keep = (text: string) => void english.add(text);
  const piece = async <Piece>(id: string, name: keyof PlatformTranslation, part: Promise<Piece>): Promise<Piece> => {
    const [translation, there] = await Promise.all([read(id).catch(() => undefined), part]);
    return withTextList(there, translation?.[name], keep);
  };
  /** Made once: who asks again gets the very same, as without a translation. */
  const once = <Table>(name: TranslatedTable, load: () => Promise<Table>) => {
    let made: Promise<Table> | undefined;
    return () => {
      made ??= load().then((table) => withTextList(table, tables[name], keep));
      made.catch(() => {
        made = undefined;
      });
      return made;
    };
  };
  const { compare } = new Intl.Collator(tag);
  return {
    ...catalogue,
    language: tag,
    english,
    async lists() {
      const { directory, ...others } = await catalogue.lists();
      return { ...others, directory: [...directory].sort((a, b) => compare(a.name, b.name)) };
    },
    first: (id) => piece(id, 'firsts', catalogue.first(id)),
    texts: (id) => piece(id, 'texts', catalogue.texts(id)),
    shares: once('shares', catalogue.shares),
    composeRules: once('composeRules', catalogue.composeRules),
    summaries: once('summaries', catalogue.summaries),
  };
}
