import { type PostKind, postKinds, type Week, type WeekItem, weekdays } from '../../core/plan/week.ts';
import { w } from '../../data/messages/places.ts';
import { y } from '../../data/messages/plan.ts';
import { taskTitle } from './plan-words.ts';

interface Props {
  week: Week;
  nameOf: (id: string) => string;
  /** @param id of the post */
  setKind: (id: string, kind: PostKind) => void;
}

function Block({ item, nameOf, setKind }: { item: WeekItem } & Pick<Props, 'nameOf' | 'setKind'>) {
  const { post, minutes, day, place = '' } = item;
  const length = y('task.minutes', { count: minutes });
  return (
    // As high as it takes long, so that a week can be read at a glance.
    <li class="week-item" data-task={item.task} style={{ '--minutes': minutes }}>
      <b>{taskTitle(item, nameOf)}</b>
      <small>{post ? y('post.made', { making: w(`makes.${post.making}`), minutes: length }) : length}</small>
      {post && (
        <select
          autocomplete="off"
          aria-label={y('kind.of', { count: post.at + 1, day: y(`day.${day}`), name: nameOf(place) })}
          value={post.kind}
          onChange={(event) => setKind(item.id, event.currentTarget.value as PostKind)}
        >
          {postKinds.map((kind) => (
            <option key={kind} value={kind}>
              {y(`kind.${kind}`)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

/** The seven days side by side, each with what is to be done; one below the other where the window is narrow. */
export function WeekTable({ week, nameOf, setKind }: Props) {
  return (
    <>
      <ol class="week">
        {weekdays.map((day) => {
          const items = week.items.filter((item) => item.day === day);
          return (
            <li key={day} class="week-day" data-free={items.length === 0 ? '' : undefined}>
              <h3>{y(`day.${day}`)}</h3>
              {items.length === 0 ? (
                <p class="hint">{y('plan.free')}</p>
              ) : (
                <ul>
                  {items.map((item) => (
                    <Block key={item.id} item={item} nameOf={nameOf} setKind={setKind} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ol>
      <p class={week.asksTooMuch ? 'notice' : 'hint'} role="status">
        {y(week.asksTooMuch ? 'kind.tooMuch' : 'kind.rule')}
      </p>
    </>
  );
}
