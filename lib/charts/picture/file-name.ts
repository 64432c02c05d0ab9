/** Characters of a scenario's hash that a file name carries. */
const HASH_LENGTH = 8;

/** Endings of what a chart is saved as. */
export type ChartFile = 'csv' | 'json' | 'svg' | 'png';

/** A name that says what is in the file: `depin-lab_filecoin-storage-power_1f0c2a9b_dark.svg`. */
export function chartFileName(
  chart: string,
  scenarioHash: string,
  ending: ChartFile,
  theme?: string,
): string {
  const words = chart
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z\d]+/g, '-')
    .toLowerCase();
  return `${['depin-lab', words, scenarioHash.slice(0, HASH_LENGTH), ...(theme === undefined ? [] : [theme])].join('_')}.${ending}`;
}
