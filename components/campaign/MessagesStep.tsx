import { useEffect, useState } from 'preact/hooks';
import { type CampaignMessage, most } from '../../core/campaign/campaign.ts';
import { type Alike, mostAlike } from '../../core/campaign/similar.ts';
import { x } from '../../data/messages/campaign.ts';
import { Icon } from '../ui/Icon.tsx';
import { MessageItem } from './MessageItem.tsx';
import { hasWordsForReady, withReady } from './ready-words.ts';
import type { StepProps } from './step-props.ts';
import { useFocusLast } from './use-focus-last.ts';
import { useMessagePlaces } from './use-message-places.ts';
import { useRemoval } from './use-removal.tsx';

/** A bigger group needs so many different messages: platforms hide what is posted again and again. */
const enough = 5;

/** How long somebody has to rest before messages are compared, in ms: sixty long ones take longer than a key may. */
const rest = 300;

/** The two messages that are almost the same, if any. */
function useAlike(messages: readonly CampaignMessage[]): Alike | undefined {
  const [alike, setAlike] = useState<Alike>();
  useEffect(() => {
    const timer = setTimeout(() => setAlike(mostAlike(messages.map(({ text }) => text))), rest);
    return () => clearTimeout(timer);
  }, [messages]);
  // Of a list that is shorter by now, it says nothing.
  return alike && alike.other < messages.length ? alike : undefined;
}

function AlikeNotice({ alike }: { alike: Alike }) {
  const percent = Math.round(alike.similarity * 100);
  return (
    <div class="banner">
      <p>{x('messages.alike', { one: alike.one + 1, other: alike.other + 1, percent })}</p>
      <meter class="alike" min={0} max={100} low={50} high={70} optimum={0} value={percent} aria-label={x('messages.alikeMeter')} />
      <p>{x('messages.alikeWhy')}</p>
    </div>
  );
}

/** Words that people may take: each for a place and in a language, counted as that place counts. */
export function MessagesStep({ campaign, edit, stored, writing }: StepProps) {
  const { messages } = campaign;
  const places = useMessagePlaces(stored, writing);
  const alike = useAlike(messages);
  const list = useFocusLast<HTMLOListElement>('textarea');
  const { remove, said } = useRemoval<CampaignMessage>((change) => edit((now) => ({ messages: change(now.messages) })));
  const isReady = hasWordsForReady(campaign);
  const add = () => {
    const { place = '', language = '' } = messages.at(-1) ?? {};
    list.wait();
    edit((now) => ({ messages: [...now.messages, { text: '', place, language }] }));
  };
  return (
    <>
      <p class="hint">{x('messages.hint')}</p>
      <div class="actions">
        <button type="button" class="second" disabled={!isReady} onClick={() => edit(withReady)}>
          {x('messages.ready')}
        </button>
      </div>
      <p class="hint">{isReady ? x('messages.readyHint') : x('messages.readyNeeds')}</p>
      <p class="hint">
        {messages.length < enough ? x('messages.few', { count: messages.length }) : x('messages.enough', { count: messages.length })}
      </p>
      <div role="status">{alike && <AlikeNotice alike={alike} />}</div>
      <ol ref={list.box} class="item-list">
        {messages.map((message, at) => (
          <MessageItem
            // biome-ignore lint/suspicious/noArrayIndexKey: a message is known by its place alone.
            key={at}
            at={at}
            message={message}
            campaign={campaign}
            places={places}
            change={(next) => edit((now) => ({ messages: now.messages.map((one, index) => (index === at ? { ...one, ...next } : one)) }))}
            remove={() => remove(message, at)}
          />
        ))}
      </ol>
      {said}
      {messages.length < most.messages ? (
        <div class="actions">
          <button type="button" class="second" onClick={add}>
            <Icon name="add" size={18} />
            {x('messages.add')}
          </button>
        </div>
      ) : (
        <p class="hint">{x('messages.full', { count: most.messages })}</p>
      )}
    </>
  );
}
