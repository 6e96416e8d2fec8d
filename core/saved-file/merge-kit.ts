import { most, type WritingKit } from '../settings/writing-tools.ts';
import { mergeNamed } from './merge-named.ts';

/** What is kept for writing, of both. @param side what holds where one name stands for two things */
export const mergeKit = (mine: WritingKit, theirs: WritingKit, side: 'mine' | 'file'): WritingKit => ({
  texts: mergeNamed(mine.texts, theirs.texts, side, most.texts),
  tagSets: mergeNamed(mine.tagSets, theirs.tagSets, side, most.sets),
  // What was used last, here. Nothing they have chosen.
  emoji: mine.emoji.length ? mine.emoji : theirs.emoji,
});
