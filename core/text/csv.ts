import Papa from 'papaparse';

/**
 * Where a spreadsheet would run what follows as a formula: at the start of a cell, and behind whatever may part cells and rows on a
 * computer that does not part them by commas; there quotes around a cell do not hold. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /(^|[;,\t\r\n])(?=(?:[^\S\t\r\n]|")*[=+\-@＝＋－＠])/g;

/** A cell that no spreadsheet runs: an apostrophe comes before what would be a formula. */
const inert = (cell: string) => cell.replace(formula, "$1'").replace(/^(?=[\t\r\n])/, "'");

/**
 * A table as the text of a CSV file, every cell in quotes, which no spreadsheet runs as a formula.
 * @param head the names of the columns
 * @param rows a text or number for each column
 */
export function csvText(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const data = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? inert(cell) : cell)));
  // The mark at the start lets spreadsheets read letters other than English ones.
  return `\uFEFF${Papa.unparse({ fields: head.map(inert), data }, { quotes: true, newline: '\r\n' })}\r\n`;
}
