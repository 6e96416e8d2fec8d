import Papa from 'papaparse';
import { type Draft, nameOf } from './draft.ts';
import type { ExportFormat, NamedVersion } from './export-formats.ts';
import { textOf } from './version.ts';

const time = (at: number | undefined) => (at ? new Date(at).toISOString() : '');

function asText(draft: Draft, versions: readonly NamedVersion[]): string {
  const blocks = versions.map(({ version, name }) => {
    const parts = version.parts.map((part, at) => (version.parts.length > 1 ? `(${at + 1})\n${part}` : part));
    return [`== ${name} ==`, textOf({ ...version, parts })].join('\n\n');
  });
  const pictures = draft.pictures.map(({ name, alt }) => [name, alt].filter(Boolean).join(': ')).join('\n');
  return `${[nameOf(draft), ...blocks, pictures].filter(Boolean).join('\n\n\n')}\n`;
}

/** How a cell starts that a spreadsheet would run as a formula, also one of several lines: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** One row a post. A cell that would run as a formula gets an apostrophe before it. */
function asCsv(draft: Draft, versions: readonly NamedVersion[]): string {
  const rows = versions.flatMap(({ version, name }) =>
    version.parts.map((text, at) => ({
      place: name,
      part: version.parts.length > 1 ? at + 1 : '',
      title: version.title,
      text,
      warning: version.warning,
      opened: time(draft.carried[version.place]?.opened),
      posted: time(draft.carried[version.place]?.posted),
      post: draft.carried[version.place]?.post ?? '',
    })),
  );
  // Only places with a field of its own for it keep it apart from the text.
  const hasWarning = versions.some(({ version }) => version.warning);
  const fields = ['place', 'part', ...(hasWarning ? ['warning'] : []), 'title', 'text', 'opened', 'posted', 'post'];
  // The mark at the start lets spreadsheets read letters other than English ones.
  return `\uFEFF${Papa.unparse({ fields, data: rows }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`;
}

/** The draft as it is kept, and what each place gets. */
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
  return { txt: asText, csv: asCsv, json: asJson }[format](draft, versions);
}
