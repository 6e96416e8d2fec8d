import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { folded, piecesOf } from '../../core/preview.ts';
import { c } from '../../data/messages/compose.ts';

function Text({ text }: { text: string }) {
  return (
    <>
      {piecesOf(text).map((piece, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place alone.
        piece.kind === 'token' ? <bdi key={at}>{piece.text}</bdi> : piece.text,
      )}
    </>
  );
}

interface Props {
  text: string;
  /** Language of the draft; "" where it is not known. */
  language: string;
  /** About how many characters show before "more". */
  folds: number | undefined;
}

/** A text as it will stand there: with its lines, each in its own direction. */
export const Preview = ({ text, language, folds }: Props) => useMemo(() => previewOf(text, language, folds), [text, language, folds]);

function previewOf(text: string, language: string, folds: number | undefined): VNode {
  const [shown, behind] = folded(text, folds);
  return (
    <div class="preview" dir="auto" {...(language ? { lang: language } : {})}>
      <Text text={shown} />
      {behind && (
        <span class="behind">
          <span class="fold">{c('version.folded')}</span>
          <Text text={behind} />
        </span>
      )}
    </div>
  );
}
