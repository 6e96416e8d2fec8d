import { useContext, useEffect, useState } from 'preact/hooks';
import type { PlatformTexts } from '../../core/catalogue/catalogue.ts';
import { l } from '../../data/messages/library.ts';
import { inARow } from '../../data/messages/lists.ts';
import { purposeName } from '../../data/messages/purposes.ts';
import type { Tip } from '../../data/schema/schema.ts';
import { type PageKind, type Purpose, pageKinds, purposes } from '../../data/schema/vocabulary.ts';
import { useWholeCatalogue } from '../catalogue.ts';
import { OriginBadge, useNameWithOrigin } from '../platform/OriginBadge.tsx';
import { Cited } from '../platform/SourceLine.tsx';
import { Words } from '../platform/Words.tsx';
import { Fold, Printing } from './Fold.tsx';
import { Part } from './Part.tsx';
import { ShowMore, step } from './ShowMore.tsx';

/** Chosen as "platform": the person's own places. No platform is called so. */
const ownPlaces = '*';

/** What a person has chosen; empty text for no choice. */
export interface Choice {
  purpose: Purpose | '';
  page: PageKind | '';
  platform: string;
}

/** What shows before anything is chosen: the tips of the person's own places, where any are known. */
export const firstChoice = (own: readonly string[]): Choice => ({ purpose: '', page: '', platform: own.length ? ownPlaces : '' });

interface Field {
  name: keyof Choice;
  label: string;
  any: string;
  options: readonly { value: string; label: string }[];
}

function TipRow({ platform, tip }: { platform: PlatformTexts; tip: Tip }) {
  const pages = inARow(tip.pages.map((page) => l(`pageIn.${page}`)));
  return (
    <Fold
      summary={
        <span>
          <Words of={tip.title} />
          <small>
            {platform.name} <OriginBadge id={platform.id} />
          </small>
        </span>
      }
    >
      {() => (
        <>
          <p>
            <Words of={tip.text} />
          </p>
          <p class="fact">{l('tips.where', { pages })}</p>
          <Cited fact={tip} sources={[platform.sources[tip.source]]} />
        </>
      )}
    </Fold>
  );
}

interface Props {
  platforms: readonly PlatformTexts[];
  /** Ids of the person's own places. */
  own: readonly string[];
  choice: Choice;
  choose: (choice: Choice) => void;
}

function useFields(own: readonly string[]): Field[] {
  const { directory } = useWholeCatalogue();
  const nameWithOrigin = useNameWithOrigin();
  return [
    {
      name: 'purpose',
      label: l('tips.purpose'),
      any: l('tips.any'),
      options: purposes.map((one) => ({ value: one, label: purposeName(one) })),
    },
    {
      name: 'page',
      label: l('tips.page'),
      any: l('tips.anyPage'),
      options: pageKinds.filter((one) => one !== 'payment').map((one) => ({ value: one, label: l(`page.${one}`) })),
    },
    {
      name: 'platform',
      label: l('tips.platform'),
      any: l('tips.anyPlatform'),
      options: [
        ...(own.length ? [{ value: ownPlaces, label: l('tips.own') }] : []),
        ...directory.map(({ id, name }) => ({ value: id, label: nameWithOrigin(id, name) })),
      ],
    },
  ];
}

/** The list of what was chosen. */
function Found({ platforms, own, choice, choose }: Props) {
  const printing = useContext(Printing);
  const [most, setMost] = useState(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice starts again at the top of the list.
  useEffect(() => setMost(step), [choice]);
  const found = platforms
    .filter(({ id }) => !choice.platform || id === choice.platform || (choice.platform === ownPlaces && own.includes(id)))
    .flatMap((platform) => platform.tips.map((tip) => ({ platform, tip })))
    .filter(({ tip }) => !choice.purpose || tip.purposes.includes(choice.purpose))
    .filter(({ tip }) => !choice.page || tip.pages.includes(choice.page));
  const shown = printing ? found : found.slice(0, most);
  return (
    <>
      <p class="hint" role="status">
        {platforms.length > 0 && (found.length ? l('tips.found', { count: found.length }) : l('tips.nothing'))}
      </p>
      {found.length > 0 && (
        <ul class="card">
          {shown.map(({ platform, tip }) => (
            <li key={`${platform.id}/${tip.id}`}>
              <TipRow platform={platform} tip={tip} />
            </li>
          ))}
        </ul>
      )}
      <div class="actions control">
        <ShowMore left={found.length - shown.length} more={() => setMost(most + step)} />
        {choice.platform && (
          <button type="button" class="second" onClick={() => choose({ ...choice, platform: '' })}>
            {l('tips.all')}
          </button>
        )}
      </div>
    </>
  );
}

/** All tips of all platforms, to browse by purpose, page and platform. */
export function Tips(props: Props) {
  const { platforms, own, choice, choose } = props;
  const fields = useFields(own);
  return (
    <Part id="tips" title={l('tips.title')} count={l('tips.found', { count: platforms.flatMap(({ tips }) => tips).length })}>
      {() => (
        <>
          <div class="choose control">
            {fields.map(({ name, label, any, options }) => (
              <label key={name} class="field">
                <span>{label}</span>
                <select
                  autocomplete="off"
                  value={choice[name]}
                  onChange={(event) => choose({ ...choice, [name]: event.currentTarget.value })}
                >
                  <option value="">{any}</option>
                  {options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </div>
          <Found {...props} />
        </>
      )}
    </Part>
  );
}
