import Papa from 'papaparse';
import type { Draft } from '../drafts/draft.ts';
import type { ExportFormat, NamedVersion } from './export-formats.ts';

const time = (at: number | undefined) => (at ? new Date(at).toISOString() : '');

/**
 * Where a spreadsheet would run what follows as a formula: at the start of a cell, and behind whatever may part cells and rows on a
 * computer that does not part them by commas; there quotes around a cell do not hold. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /(^|[;,\t\r\n])(?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])/g;

/** A cell that no spreadsheet runs: an apostrophe comes before what would be a formula. */
const inert = (cell: string) => cell.replace(formula, "$1'").replace(/^(?=[\t\r\n])/, "'");

/** One row a post, every cell in quotes. */
function asCsv(draft: Draft, versions: readonly NamedVersion[]): string {
  const rows = versions.flatMap(({ version, name }) =>
    version.parts.map((text, at) => ({
      place: inert(name),
      part: version.parts.length > 1 ? at + 1 : '',
      title: inert(version.title),
      text: inert(text),
      warning: version.warning && inert(version.warning),
      opened: time(draft.carried[version.place]?.opened),
      posted: time(draft.carried[version.place]?.posted),
      post: inert(draft.carried[version.place]?.post ?? ''),
    })),
  );
  // Only places with a field of its own for it keep it apart from the text.
  const hasWarning = versions.some(({ version }) => version.warning);
  const fields = ['place', 'part', ...(hasWarning ? ['warning'] : []), 'title', 'text', 'opened', 'posted', 'post'];
  // The mark at the start lets spreadsheets read letters other than English ones.
  return `\uFEFF${Papa.unparse({ fields, data: rows }, { quotes: true, newline: '\r\n' })}\r\n`;
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
