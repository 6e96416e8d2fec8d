import { useMemo } from 'preact/hooks';
import type { Draft } from '../../../core/drafts/draft.ts';
import type { CardDraft } from './VersionPanel.tsx';

/** What the cards show of a draft; another value only when something of it has changed. */
export function useCardDraft({ link, title, language, campaignTags, warning, tags, name }: Draft): CardDraft {
  return useMemo(
    () => ({ link, title, language, campaignTags, warning, tags, name }),
    [link, title, language, campaignTags, warning, tags, name],
  );
}
