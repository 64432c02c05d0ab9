import type { StudyCell } from '../../../../core';
import { comparedQuantities } from './quantities';
import { agreementRows, chanceRows, toleranceRows } from './rows';

const english = (cell: StudyCell) => (typeof cell === 'object' ? cell.en : String(cell));
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The tables of the study as lines of Markdown, single spaces between. */
export function asMarkdown(): string[] {
  const heads = ['input', 'days', ...Object.values(comparedQuantities).map(({ en }) => en.toLowerCase())];
  return [
    line(heads),
    ...agreementRows().map((row) => line(row.map(english))),
    ...chanceRows().map((row) => line(row.map(english))),
    ...toleranceRows().map((row) => line(row.map(english))),
  ];
}
