import { type Carried, type Draft, nameOf } from '../../../core/drafts/draft.ts';
import { fileNameFor } from '../../../core/drafts/file-name.ts';
import { type ExportFormat, exportFormats, type NamedVersion } from '../../../core/sharing/export-formats.ts';
import { e } from '../../../data/messages/file.ts';
import { language } from '../../../data/messages/language.ts';
import { useCopy } from '../../ui/use-copy.ts';

interface Props {
  draft: Draft;
  /** All versions as they are at that moment. */
  versions: () => readonly NamedVersion[];
  download: (name: string, type: string, text: string) => void;
}

const types: Record<ExportFormat, string> = { csv: 'text/csv', json: 'application/json' };

const dayOf = (at: number) => new Date(at).toLocaleDateString(language, { dateStyle: 'long' });

function wentInWords({ opened, posted, post = '' }: Carried = {}): string {
  if (posted) return post ? e('check.postedAt', { day: dayOf(posted), post }) : e('check.posted', { day: dayOf(posted) });
  return opened ? e('check.opened', { day: dayOf(opened) }) : e('check.notYet');
}

/** The draft to hand on: first as a text that anybody can read. What makes files is loaded when asked for: most drafts are never one. */
export function Export({ draft, versions, download }: Props) {
  const { last, tryCopy } = useCopy();
  const toCheck = async () => {
    const { forColleague } = await import('../../../core/sharing/for-colleague.ts');
    return forColleague(draft, versions(), {
      intro: e('check.intro', { day: dayOf(draft.changed) }),
      pictures: e('check.pictures'),
      undescribed: e('check.undescribed'),
      went: wentInWords,
    });
  };
  const exportAs = async (format: ExportFormat) => (await import('../../../core/sharing/export.ts')).exported(format, draft, versions());
  const save = (ending: string, type: string, text: string) => download(fileNameFor(nameOf(draft), ending), `${type};charset=utf-8`, text);
  return (
    <section aria-label={e('export.title')}>
      <div class="actions">
        <button type="button" class="second" onClick={async () => save('txt', 'text/plain', await toCheck())}>
          {e('export.colleague')}
        </button>
        <button type="button" class="plain" onClick={async () => tryCopy(await toCheck(), 'copied')}>
          {e('export.copy')}
        </button>
      </div>
      <p class="hint">{e('export.colleagueHint')}</p>
      <p class="notice" role="status">
        {last && e(last.outcome === 'copied' ? 'export.copied' : 'export.notCopied')}
      </p>
      <details>
        <summary>
          <span>{e('export.others')}</span>
        </summary>
        <div class="actions">
          {exportFormats.map((format) => (
            <button key={format} type="button" class="second" onClick={async () => save(format, types[format], await exportAs(format))}>
              {e(`export.${format}`)}
            </button>
          ))}
        </div>
        <p class="hint">{e('export.jsonHint')}</p>
      </details>
    </section>
  );
}
