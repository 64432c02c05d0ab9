import {
  allMetrics,
  findColumn,
  type Frame,
  type Locale,
  type LocalizedText,
  type MetricSpec,
  type NetworkDeclaration,
  type RoleSpec,
  type UnitId,
} from '@/simulation/core';

/** One line of a role's ledger; payments are negative. Undefined while the run is not known. */
export interface LedgerLine {
  readonly metric: string;
  readonly label: string;
  readonly description: string;
  readonly onDay: number | undefined;
  readonly overRun: number | undefined;
}

export interface LedgerModel {
  readonly role: string;
  readonly label: string;
  readonly description: string;
  readonly unit: UnitId;
  readonly lines: readonly LedgerLine[];
  readonly net: Pick<LedgerLine, 'onDay' | 'overRun'>;
}

/** The ledger of every role on a row of the run, and summed over its days. */
export function buildLedgers(
  declaration: NetworkDeclaration,
  roles: Readonly<Record<string, RoleSpec>>,
  frame: Frame | undefined,
  row: number,
  locale: Locale,
): LedgerModel[] {
  const metrics = allMetrics(declaration);
  return Object.entries(roles).map(([role, spec]) => {
    const lines = spec.ledger.map(({ metric, sign }): LedgerLine => {
      const { label, description } = specOf(metrics[metric], metric);
      const column = frame && findColumn(frame, metric);
      return {
        metric,
        label: label[locale],
        description: description[locale],
        onDay: signed(column?.[row], sign),
        overRun: column && signed(sumOf(column), sign),
      };
    });
    return {
      role,
      label: spec.label[locale],
      description: spec.description[locale],
      unit: specOf(metrics[spec.ledger[0]?.metric ?? ''], role).unit,
      lines,
      net: {
        onDay: total(lines.map(({ onDay }) => onDay)),
        overRun: total(lines.map(({ overRun }) => overRun)),
      },
    };
  });
}

function specOf(spec: MetricSpec | undefined, name: string): MetricSpec & { readonly label: LocalizedText } {
  if (!spec) throw new RangeError(`"${name}" is not a metric`);
  return spec;
}

/** Keeps a payment of nothing from showing as −0. */
function signed(value: number | undefined, sign: 1 | -1): number | undefined {
  return value === undefined ? undefined : value === 0 ? 0 : sign * value;
}

function sumOf(column: Float64Array): number {
  let sum = 0;
  for (const value of column) sum += value;
  return sum;
}

function total(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
