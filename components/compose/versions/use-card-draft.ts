import type { Draft } from '../../../core/drafts/draft.ts';
import { usePicked } from '../use-picked.ts';
import type { CardDraft } from './VersionPanel.tsx';

/** What the cards show of a draft; another value only when something of it has changed. */
export const useCardDraft = (draft: Draft): CardDraft =>
  usePicked(draft, 'link', 'title', 'language', 'campaignTags', 'warning', 'tags', 'name');
