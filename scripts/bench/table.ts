/** One measured figure with the mark it should stay at or below. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly mark?: number;
  /** Where more is better: the mark it should reach. */
  readonly least?: number;
}

export function printTable(title: string, figures: readonly Figure[]): void {
  const lines = figures.map(({ name, value, unit, mark, least }) => {
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
    const limit = mark ?? least;
    const kept = value <= (mark ?? Infinity) && value >= (least ?? -Infinity);
    const verdict = limit === undefined ? '' : `   mark ${limit} ${unit}: ${kept ? 'kept' : 'MISSED'}`;
    return `  ${name.padEnd(44)}${shown.padStart(12)} ${unit}${verdict}`;
  });
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`);
}

/** The value below which a share of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
