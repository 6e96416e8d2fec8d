import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Draft, NameEntry } from '../../../core/drafts/draft.ts';
import { type WritingKit, withEmoji, withNamed, withoutNamed, withTags } from '../../../core/settings/writing-tools.ts';
import { type ToolIcon, toolIcons } from '../../../data/catalogue/tool-icons.generated.ts';
import { k } from '../../../data/messages/tools.ts';
import { Icon } from '../../ui/Icon.tsx';
import { late } from '../../ui/late.ts';
import { memo } from '../../ui/memo.tsx';

const TagSets = late(async () => (await import('./TagSets.tsx')).TagSets);
const NamePicker = late(async () => (await import('./NamePicker.tsx')).NamePicker);
const EmojiPicker = late(async () => (await import('./EmojiPicker.tsx')).EmojiPicker);
const ReadyTexts = late(async () => (await import('./ReadyTexts.tsx')).ReadyTexts);

/** Tools that open a panel. */
const panels = ['tags', 'names', 'emoji', 'ready'] as const;
type Panel = (typeof panels)[number];

const iconOf: Partial<Record<Panel, ToolIcon>> = { emoji: 'emoji', ready: 'ready' };

export interface ToolsProps {
  /** The same value until one of these is another. */
  draft: Pick<Draft, 'tags' | 'language'>;
  /** The text of the draft as it is now. */
  message: () => string;
  /** The group's usual hashtags, as it has typed them. */
  group: string;
  /** What is kept for writing. */
  kept: WritingKit;
  /** Changes what is kept. The edit may be done twice. */
  changeKept: (edit: (kit: WritingKit) => WritingKit) => void;
  book: readonly NameEntry[];
  openBook: () => void;
  /** Puts words where the caret of the message is; see use-insert.ts. */
  insert: (words: string) => void;
  setTags: (tags: string[]) => void;
  /** What may be added, said before. */
  pictureHint: string;
  addPicture: () => void;
}

interface ButtonProps {
  /** What stands before the words, if anything. */
  icon?: ToolIcon | undefined;
  children: ComponentChildren;
  /** Whether its panel is open; left out where it has none. */
  isOpen?: boolean;
  /** The panel. */
  controls?: string;
  /** What to know before. */
  hint?: string;
  press: () => void;
}

function ToolButton({ icon, isOpen, controls, hint, press, children }: ButtonProps) {
  return (
    <button
      type="button"
      class="kit-tool"
      title={hint}
      {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen, ...(isOpen ? { 'aria-controls': controls } : {}) })}
      onClick={press}
    >
      {icon && <Icon shapes={toolIcons[icon]} size={18} />}
      <span>{children}</span>
    </button>
  );
}

/** What each panel holds. @param put inserts words and closes the panel */
function panelParts(
  { draft, message, group, kept, changeKept, book, openBook, insert, setTags }: ToolsProps,
  put: (words: string) => void,
  close: () => void,
): Record<Panel, () => ComponentChildren> {
  return {
    tags: () => (
      <TagSets
        group={group}
        tags={draft.tags}
        sets={kept.tagSets}
        add={(tags) => setTags(withTags(draft.tags, tags))}
        saveSet={(set) => changeKept((kit) => ({ ...kit, tagSets: withNamed(kit.tagSets, set) }))}
        removeSet={(name) => changeKept((kit) => ({ ...kit, tagSets: withoutNamed(kit.tagSets, name) }))}
      />
    ),
    names: () => (
      <NamePicker
        book={book}
        insert={put}
        openBook={() => {
          close();
          openBook();
        }}
      />
    ),
    emoji: () => (
      <EmojiPicker
        recent={kept.emoji}
        insert={insert}
        used={(emoji) => changeKept((kit) => ({ ...kit, emoji: withEmoji(kit.emoji, emoji) }))}
        close={close}
      />
    ),
    ready: () => (
      <ReadyTexts
        language={draft.language}
        message={message}
        own={kept.texts}
        insert={put}
        saveOwn={(text) => changeKept((kit) => ({ ...kit, texts: withNamed(kit.texts, text) }))}
        removeOwn={(name) => changeKept((kit) => ({ ...kit, texts: withoutNamed(kit.texts, name) }))}
      />
    ),
  };
}

/** The tools below the message: each opens what it has under the row, one at a time. Escape closes it, and the focus goes back. */
export const Tools = memo(function Tools(props: ToolsProps) {
  const { insert, pictureHint, addPicture } = props;
  const [open, setOpen] = useState<Panel>();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const close = () => setOpen(undefined);
  const put = (words: string) => {
    insert(words);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    row.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever inside the focus is.
    <div class="kit" ref={row} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has a legend, and nothing here is filled in. */}
      <div class="kit-row" role="group" aria-label={k('tools.title')}>
        <ToolButton
          icon="picture"
          hint={pictureHint}
          press={() => {
            close();
            addPicture();
          }}
        >
          {k('tools.picture')}
        </ToolButton>
        {panels.map((panel) => (
          <ToolButton
            key={panel}
            icon={iconOf[panel]}
            isOpen={open === panel}
            controls={id}
            press={() => setOpen(open === panel ? undefined : panel)}
          >
            {k(`tools.${panel}`)}
          </ToolButton>
        ))}
      </div>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a section without a heading of its own.
        <div key={open} id={id} class="kit-panel" role="group" aria-label={k(`tools.${open}`)}>
          {panelParts(props, put, close)[open]()}
        </div>
      )}
    </div>
  );
});
