import type { Draft } from '../drafts/draft.ts';
import { csvText } from '../text/csv.ts';
import type { ExportFormat, NamedVersion } from './export-formats.ts';

const time = (at: number | undefined) => (at ? new Date(at).toISOString() : '');

/** One row a post. */
function asCsv(draft: Draft, versions: readonly NamedVersion[]): string {
  // Only places with a field of its own for it keep it apart from the text.
  const hasWarning = versions.some(({ version }) => version.warning);
  const rows = versions.flatMap(({ version, name }) =>
    version.parts.map((text, at) => [
      name,
      version.parts.length > 1 ? at + 1 : '',
      ...(hasWarning ? [version.warning] : []),
      version.title,
      text,
      time(draft.carried[version.place]?.opened),
      time(draft.carried[version.place]?.posted),
      draft.carried[version.place]?.post ?? '',
    ]),
  );
  return csvText(['place', 'part', ...(hasWarning ? ['warning'] : []), 'title', 'text', 'opened', 'posted', 'post'], rows);
}

/** The draft as it is kept, and what each place gets. core/drafts/draft-file.ts reads it. */
const asJson = (draft: Draft, versions: readonly NamedVersion[]): string =>
  `${JSON.stringify(
    {
      draft,
      versions: versions.map(({ version: { place, warning, title, parts }, name }) => ({
        place,
        name,
        ...(warning ? { warning } : {}),
        title,
        parts,
        ...draft.carried[place],
      })),
    },
    null,
    2,
  )}\n`;

/** A draft with its versions and the log of where they went, as the text of a file. */
export function exported(format: ExportFormat, draft: Draft, versions: readonly NamedVersion[]): string {
  return { csv: asCsv, json: asJson }[format](draft, versions);
}
