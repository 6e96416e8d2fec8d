import { useMemo, useRef } from 'preact/hooks';
import { shapes } from '../../../data/schema/vocabulary.ts';
import { limitsInWords, PictureStrip } from '../pictures/PictureStrip.tsx';
import { Tools } from '../tools/Tools.tsx';
import { useInsert } from '../tools/use-insert.ts';
import type { Composing } from '../use-composing.ts';
import { usePicked } from '../use-picked.ts';
import { CheckFirst } from './CheckFirst.tsx';
import { Fields, useFieldsDraft } from './Fields.tsx';
import { Message } from './Message.tsx';

/** The message with its photos and tools, what goes with it, and what to look at before it goes out. */
export function WritingColumn({ on }: { on: Composing }) {
  const { draft, stored, change, chosen, versions } = on;
  const pictureField = useRef<HTMLInputElement>(null);
  const insert = useInsert(on.core, (text) => change({ text }));
  const ofTools = usePicked(draft, 'tags', 'language');
  const ofFields = useFieldsDraft(draft);
  const wanted = useMemo(() => {
    const taken = shapes.filter((shape) => chosen.some(({ rules }) => rules.photos?.shapes.includes(shape)));
    return taken.length ? taken : shapes;
  }, [chosen]);
  return (
    <div class="column">
      <Message draft={draft} isBlank={on.isBlank} change={change} core={on.core}>
        <PictureStrip key={`photos-${draft.id}`} on={on.pictures} shapes={wanted} field={pictureField} toMessage={on.toCore} />
        <Tools
          draft={ofTools}
          message={() => draft.text}
          group={stored.group.tags}
          kept={on.kit}
          changeKept={on.changeKit}
          book={on.book}
          openBook={() => on.wantName({ key: '' })}
          insert={insert}
          setTags={(tags) => change({ tags })}
          pictureHint={limitsInWords()}
          addPicture={() => pictureField.current?.click()}
        />
      </Message>
      <Fields draft={ofFields} change={change} asksTitle={chosen.some(({ rules }) => rules.title)} />
      <CheckFirst key={draft.id} draft={draft} isBlank={on.isBlank} targets={chosen} versions={versions} change={change} />
    </div>
  );
}
