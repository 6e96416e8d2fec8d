import { type Draft, nameOf } from '../../../core/drafts/draft.ts';
import { fileNameFor } from '../../../core/drafts/file-name.ts';
import { type ExportFormat, exportFormats, type NamedVersion } from '../../../core/sharing/export-formats.ts';
import { c } from '../../../data/messages/compose.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useCopy } from '../../ui/use-copy.ts';

interface Props {
  draft: Draft;
  /** All versions as they are at that moment. */
  versions: () => readonly NamedVersion[];
  download: (name: string, type: string, text: string) => void;
}

const types: Record<ExportFormat, string> = { txt: 'text/plain', csv: 'text/csv', json: 'application/json' };

/** All versions and where they went, to keep or to hand on. */
export function Export({ draft, versions, download }: Props) {
  const { last, tryCopy } = useCopy();
  // Loaded when asked for: most drafts are never saved as a file.
  const exportAs = async (format: ExportFormat) => (await import('../../../core/sharing/export.ts')).exported(format, draft, versions());
  return (
    <details class="row card">
      <summary>
        <span>{c('export.title')}</span>
        <Icon name="chevron" size={16} />
      </summary>
      <p class="hint">{c('export.hint')}</p>
      <div class="actions">
        {exportFormats.map((format) => (
          <button
            key={format}
            type="button"
            class="second"
            onClick={async () => download(fileNameFor(nameOf(draft), format), `${types[format]};charset=utf-8`, await exportAs(format))}
          >
            {c(`export.${format}`)}
          </button>
        ))}
        <button type="button" class="second" onClick={async () => tryCopy(await exportAs('txt'), 'copied')}>
          {c('export.all')}
        </button>
      </div>
      <p class="notice" role="status">
        {last && c(last.outcome === 'copied' ? 'carry.copiedOnly' : 'carry.notCopied')}
      </p>
    </details>
  );
}
