import { m } from '../../data/messages/map.ts';
import { externalServices } from '../../data/reference/external-services.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { useNameWithOrigin } from '../platform/OriginBadge.tsx';
import { useNodeNames } from './MapNode.tsx';

interface Props {
  /** The person's own places: they come first. */
  own: readonly string[];
  /** What is offered elsewhere already. */
  without?: readonly string[];
}

/** Every place that the map knows, as options to choose from. */
export function NodeOptions({ own, without = [] }: Props) {
  const { directory } = useWholeCatalogue();
  const { titleOf } = useNodeNames();
  const nameWithOrigin = useNameWithOrigin();
  const groups = [
    { label: m('ask.own'), ids: own },
    { label: m('ask.platforms'), ids: directory.map(({ id }) => id).filter((id) => !own.includes(id)) },
    { label: m('ask.others'), ids: Object.keys(externalServices).filter((id) => !own.includes(id)) },
  ];
  return (
    <>
      {groups
        .map(({ label, ids }) => ({ label, ids: ids.filter((id) => !without.includes(id)) }))
        .filter(({ ids }) => ids.length > 0)
        .map(({ label, ids }) => (
          <optgroup key={label} label={label}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {nameWithOrigin(id, titleOf(id))}
              </option>
            ))}
          </optgroup>
        ))}
    </>
  );
}
