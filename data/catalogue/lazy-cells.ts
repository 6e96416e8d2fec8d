/**
 * Puts large values into the rows of a table in such a way that each is parsed when it is first asked for.
 * @param rows the rows with their small values; they are changed
 * @param cells for each row its large values: name and JSON
 */
export function withLazyCells<Row extends object>(rows: Row[], cells: [name: string, json: string][][]): Row[] {
  for (const [at, row] of rows.entries()) {
    for (const [name, json] of cells[at] ?? []) {
      const keep = (value: unknown) => Object.defineProperty(row, name, { value, enumerable: true });
      Object.defineProperty(row, name, {
        enumerable: true,
        configurable: true,
        get() {
          const value = JSON.parse(json);
          keep(value);
          return value;
        },
      });
    }
  }
  return rows;
}
