import { inOrder, languageName } from '../../data/messages/lists.ts';

/** Languages to choose from: the six of the United Nations and others that many groups write in. */
const languages =
  'am ar bn en es fa fr ha hi id it ja ka km ko lo mg my ne nl pa pl ps pt ro ru rw si so sw ta te th tl tr uk ur uz vi yo zh zu'.split(
    ' ',
  );

/** Languages that a post may be in, with their names, in the order of the names. */
export const postLanguages = () => languages.map((tag) => ({ tag, name: languageName(tag) })).sort((a, b) => inOrder(a.name, b.name));
