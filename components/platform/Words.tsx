import type { ComponentChild } from 'preact';
import { useCatalogue } from '../catalogue.ts';

/** A text of the catalogue, marked where it is English among another language: readers of pages say it right then. */
export function Words({ of: text }: { of: string | undefined }): ComponentChild {
  const isEnglish = useCatalogue().english?.has(text ?? '');
  return isEnglish ? (
    <span lang="en" dir="ltr">
      {text}
    </span>
  ) : (
    text
  );
}

/** The title of a source, which stays as it is called there. */
export function SourceTitle({ title }: { title: string }): ComponentChild {
  const isMarked = useCatalogue().language !== 'en';
  return isMarked ? <bdi lang="en">{title}</bdi> : title;
}

/** What stands for a hole of a message until Filled puts an element there. */
export const hole = '\ufffc';

/** A message with an element in its hole. @param text the message, filled with `hole` */
export function Filled({ text, children }: { text: string; children: ComponentChild }) {
  const [before, after] = text.split(hole);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
