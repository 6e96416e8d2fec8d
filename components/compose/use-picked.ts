import { useRef } from 'preact/hooks';
import type { Draft } from '../../core/drafts/draft.ts';

/**
 * What a part of the page shows of a draft: the same value until one of these fields is another, so that no key in another field draws it.
 * @param fields the same ones at every drawing
 */
export function usePicked<Field extends keyof Draft>(draft: Draft, ...fields: readonly Field[]): Pick<Draft, Field> {
  const picked = useRef(draft);
  if (fields.some((field) => picked.current[field] !== draft[field])) picked.current = draft;
  return picked.current;
}
