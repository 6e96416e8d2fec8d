import { useState } from 'preact/hooks';
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

export interface PreviewProps {
  text: string;
  /** Language of the draft; "" where it is not known. */
  language: string;
  /** About how many characters show before "See more"; Infinity where nothing folds. */
  folds: number;
  /** Whether a link can be pressed there. */
  links: boolean;
  /** How the place reads a text, where that is known. */
  reads?: GrammarId | undefined;
}

/** How many characters and lines of a long text show here, also where the place itself folds nothing. */
const mostShown = 900;
const mostLines = 12;

/** Where a text of many lines is cut for the preview. */
function linesEnd(text: string): number {
  let end = -1;
  for (let line = 0; line < mostLines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) return text.length;
  }
  return end;
}

/** A text as it will stand there: with its lines, each in its own direction, and folded where the place folds it. */
export function Preview({ text, language, folds, links, reads }: PreviewProps) {
  const [isOpen, setOpen] = useState(false);
  const [shown, behind] = folded(text, Math.min(folds, mostShown, linesEnd(text) || 1));
  const isFold = folds <= mostShown && behind !== '';
  const grammar = grammarOf({ reads });
  return (
    <div class="preview">
      <div class="words" dir="auto" {...(language ? { lang: language } : {})}>
        <PreviewText text={isOpen ? text : shown} links={links} grammar={grammar} />
      </div>
      {/* Our own words stand in our own direction. */}
      {behind && (
        <>
          <button type="button" class="plain" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {c(isOpen ? 'version.less' : isFold ? 'version.seeMore' : 'version.all')}
          </button>{' '}
          {isFold && !isOpen && <small class="fold">{c('version.folded')}</small>}
        </>
      )}
    </div>
  );
}
