import type { Draft } from '../../core/draft.ts';
import { language } from '../../data/messages/app.ts';
import { c } from '../../data/messages/compose.ts';
import { Icon } from '../Icon.tsx';
import { Pictures } from './Pictures.tsx';

/** Languages to choose from: the six of the United Nations and others that many groups write in. */
const languages =
  'am ar bn en es fa fr ha hi id it ja ka km ko lo mg my ne nl pa pl ps pt ro ru rw si so sw ta te th tl tr uk ur uz vi yo zh zu'.split(
    ' ',
  );
const names = new Intl.DisplayNames(language, { type: 'language' });
const choices = languages.map((tag) => ({ tag, name: names.of(tag) ?? tag })).sort((a, b) => a.name.localeCompare(b.name, language));

interface Props {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** What not every message needs. Open from the start where something of it is filled in. */
export function More({ draft, change }: Props) {
  const { title, warning, pictures, language: tag } = draft;
  return (
    <details class="row card" open={Boolean(title || warning || pictures.length || tag)}>
      <summary>
        <span>{c('write.more')}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <label class="field">
        <span>{c('write.pageTitle')}</span>
        <input dir="auto" value={title} onInput={(event) => change({ title: event.currentTarget.value })} />
        <small>{c('write.pageTitleHint')}</small>
      </label>
      <Pictures pictures={pictures} change={(next) => change({ pictures: next })} />
      <label class="field">
        <span>{c('write.warning')}</span>
        <input dir="auto" value={warning} onInput={(event) => change({ warning: event.currentTarget.value })} />
        <small>{c('write.warningHint')}</small>
      </label>
      <label class="field">
        <span>{c('write.language')}</span>
        <select value={tag} onChange={(event) => change({ language: event.currentTarget.value })}>
          <option value="">{c('write.languageUnknown')}</option>
          {choices.map((one) => (
            <option key={one.tag} value={one.tag}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input type="checkbox" checked={draft.campaignTags} onChange={(event) => change({ campaignTags: event.currentTarget.checked })} />
        <span>
          {c('write.campaignTags')}
          <small>{c('write.campaignTagsHint')}</small>
        </span>
      </label>
      <label class="choice">
        <input type="checkbox" checked={draft.numbered} onChange={(event) => change({ numbered: event.currentTarget.checked })} />
        {c('write.numbered')}
      </label>
    </details>
  );
}
