import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import { c } from '../../../data/messages/compose.ts';
import { Field } from '../../ui/Field.tsx';
import { usePicked } from '../use-picked.ts';
import { AboutPage } from './AboutPage.tsx';

interface Props {
  draft: Draft;
  /** Nothing is written in it. */
  isBlank: boolean;
  change: (changes: Partial<Draft>) => void;
  /** The field of the message. */
  core: RefObject<HTMLTextAreaElement | null>;
  /** What belongs to the message: its pictures, and what helps to write it. */
  children?: ComponentChildren;
}

/** The message, written once. Every key is saved. */
export function Message({ draft, isBlank, change, core, children }: Props) {
  const about = usePicked(draft, 'link', 'title');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a draft comes on screen, not when it is emptied.
  useLayoutEffect(() => {
    if (isBlank) core.current?.focus();
  }, [draft.id]);
  return (
    <section class="sheet write" aria-labelledby="message">
      <h2 id="message" class="visually-hidden">
        {c('write.title')}
      </h2>
      <AboutPage key={draft.id} draft={about} change={change} />
      <Field label={c('write.text')}>
        {(tied) => (
          <textarea
            {...tied}
            ref={core}
            class="core"
            dir="auto"
            {...(draft.language ? { lang: draft.language } : {})}
            rows={6}
            placeholder={c('write.textHint')}
            value={draft.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      {children}
    </section>
  );
}
