import { folded, piecesOf } from '../../../core/text/preview.ts';
import { c } from '../../../data/messages/compose.ts';
import { type GrammarId, grammarOf, type TextGrammar } from '../../../data/reference/text-grammars.ts';

/** @param links whether a link can be pressed there */
function PreviewText({ text, links, grammar }: { text: string; links: boolean; grammar: TextGrammar }) {
  return (
    <>
      {piecesOf(text, grammar).map(({ kind, text, isLink }, at) => {
        if (kind === 'text') return text;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place alone.
          <bdi key={at} class={isLink && !links ? 'dead' : undefined}>
            {text}
          </bdi>
        );
      })}
    </>
  );
}

interface Props {
  text: string;
  /** Language of the draft; "" where it is not known. */
  language: string;
  /** About how many characters show before "more". */
  folds: number | undefined;
  /** Whether a link can be pressed there. */
  links: boolean;
  /** How the place reads a text, where that is known. */
  reads?: GrammarId | undefined;
}

/** A text as it will stand there: with its lines, each in its own direction. */
export function Preview({ text, language, folds, links, reads }: Props) {
  const [shown, behind] = folded(text, folds);
  const grammar = grammarOf({ reads });
  return (
    <div class="preview" dir="auto" {...(language ? { lang: language } : {})}>
      <PreviewText text={shown} links={links} grammar={grammar} />
      {behind && (
        <span class="behind">
          <span class="fold">{c('version.folded')}</span>
          <PreviewText text={behind} links={links} grammar={grammar} />
        </span>
      )}
    </div>
  );
}
