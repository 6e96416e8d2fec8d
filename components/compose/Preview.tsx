import { folded, piecesOf } from '../../core/preview.ts';
import { c } from '../../data/messages/compose.ts';

/** @param links whether a link can be pressed there */
function Text({ text, links }: { text: string; links: boolean }) {
  return (
    <>
      {piecesOf(text).map(({ kind, text }, at) => {
        if (kind !== 'token') return text;
        const isDead = !links && /^http/i.test(text);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is known by its place alone.
          <bdi key={at} class={isDead ? 'dead' : undefined}>
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
}

/** A text as it will stand there: with its lines, each in its own direction. */
export function Preview({ text, language, folds, links }: Props) {
  const [shown, behind] = folded(text, folds);
  return (
    <div class="preview" dir="auto" {...(language ? { lang: language } : {})}>
      <Text text={shown} links={links} />
      {behind && (
        <span class="behind">
          <span class="fold">{c('version.folded')}</span>
          <Text text={behind} links={links} />
        </span>
      )}
    </div>
  );
}
