import type { ComponentChildren } from 'preact';

interface Props<Word extends string> {
  /** What is asked. */
  question: string;
  words: readonly Word[];
  labelOf: (word: Word) => string;
  chosen: readonly string[];
  /** Answers with a word, or takes that answer back. */
  press: (word: Word) => void;
  /** Whether it is a question of the four, and not a part of one. */
  isMain?: boolean;
  children?: ComponentChildren;
}

/** One question, with its answers as buttons: pressed once it is answered, pressed again it is not. */
export function Choices<Word extends string>({ question, words, labelOf, chosen, press, isMain = false, children }: Props<Word>) {
  return (
    <fieldset class={isMain ? 'ask card' : 'ask part'}>
      <legend>{question}</legend>
      <div class="ask-words">
        {words.map((word) => (
          <button key={word} type="button" class="answer" aria-pressed={chosen.includes(word)} onClick={() => press(word)}>
            {labelOf(word)}
          </button>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
