/** One line of the result. */
export interface Figure {
  name: string;
  value: number;
  unit: 'B' | 'kB' | 'ms' | 'x' | '';
  /** The most it may be; a figure without one is only told. */
  target?: number;
  /** What the value is made of. */
  note?: string;
}

/** The middle of some numbers. @throws where there are none */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  if (!middle.length) throw new Error('No measurement to take the median of');
  return middle.reduce((sum, value) => sum + value) / middle.length;
}

/**
 * How much more one thing costs than another, both measured in the same rounds: the median of the rounds' ratios,
 * because what else the computer does changes between rounds and hardly within one.
 */
export const medianRatio = (values: number[], against: number[]): number =>
  median(values.map((value, i) => value / (against[i] as number)));

/** Text in which a number has as many digits as mean something. */
export function inWords(value: number, unit: Figure['unit']): string {
  const digits = unit === 'x' || unit === 'ms' ? 2 : unit === 'kB' ? 1 : Number.isInteger(value) ? 0 : 4;
  return `${value.toFixed(digits)}${unit && unit !== 'x' ? ' ' : ''}${unit}`;
}

/** Prints figures as a table: figure, measured, target, and whether it is kept. */
export function printTable(figures: Figure[]): void {
  const rows = figures.map(({ name, value, unit, target, note = '' }) => [
    name,
    inWords(value, unit),
    target === undefined ? '' : `<= ${inWords(target, unit)}`,
    target === undefined ? '' : value > target ? 'over' : 'ok',
    note,
  ]);
  const all = [['figure', 'measured', 'target', '', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] as string).length)));
  for (const row of all)
    console.log(
      row
        .map((cell, i) => (i === 1 || i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
  const over = rows.filter((row) => row[3] === 'over').length;
  if (over) console.log(`\n${over} figure(s) over target.`);
}
