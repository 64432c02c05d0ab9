/** One measured figure with the mark it should stay at or below. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly mark?: number;
  /** Where more is better: the mark it should reach. */
  readonly least?: number;
}

/** Whether a figure is where it should be; true of one that has no mark. */
export const isKept = ({ value, mark = Infinity, least = -Infinity }: Figure): boolean =>
  value <= mark && value >= least;

export function printTable(title: string, figures: readonly Figure[]): void {
  const lines = figures.map((figure) => {
    const { name, value, unit, mark, least } = figure;
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
    const limit = mark ?? least;
    const verdict =
      limit === undefined ? '' : `   mark ${limit} ${unit}: ${isKept(figure) ? 'kept' : 'MISSED'}`;
    return `  ${name.padEnd(44)}${shown.padStart(12)} ${unit}${verdict}`;
  });
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`);
}

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
