import type { MovedInput, MovePlan } from './move-plan';
import { valueOn, type MoveRuns } from './move-runs';

/** What one changed input, or several small ones added up, does alone. */
export interface MovePart {
  readonly inputs: readonly MovedInput[];
  /** Undefined for inputs that cannot stand alone, or give no figure when they do. */
  readonly amount: number | undefined;
}

/** Why a figure moved: the amounts of the parts and what is left for all together add up to `to − from`. */
export interface MoveDecomposition {
  readonly from: number;
  readonly to: number;
  /** The largest amount first. */
  readonly parts: readonly MovePart[];
  /** What the inputs do to each other: the change less what each does alone. */
  readonly together: number;
}

/** More rows are not read; the smallest amounts are added up in the last one. */
export const MOST_PARTS = 12;
/** As a share of the figure. */
const ROUNDING = 1e-12;

/** Splits the change of a column on a day; undefined where the baseline or the scenario has no value there. */
export function decomposeMove(
  { inputs }: MovePlan,
  { base, current, alone }: MoveRuns,
  column: string,
  day: number,
): MoveDecomposition | undefined {
  const from = valueOn(base, column, day);
  const to = valueOn(current, column, day);
  if (!Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const amounts = inputs.map((input, place) => {
    const run = alone[place];
    return { input, amount: run ? valueOn(run, column, day) - from : Number.NaN };
  });
  const known = amounts
    .filter(({ amount }) => Number.isFinite(amount))
    .sort((one, two) => Math.abs(two.amount) - Math.abs(one.amount));
  const unknown = amounts.filter(({ amount }) => !Number.isFinite(amount)).map(({ input }) => input);
  const parts = grouped(known);
  const rest = parts.reduce((left, { amount }) => left - amount, to - from);
  return {
    from,
    to,
    parts: unknown.length === 0 ? parts : [...parts, { inputs: unknown, amount: undefined }],
    // Subtracting rounds: what is left of inputs that only add up is nothing.
    together: Math.abs(rest) <= ROUNDING * Math.max(Math.abs(from), Math.abs(to)) ? 0 : rest,
  };
}

function grouped(
  amounts: readonly { readonly input: MovedInput; readonly amount: number }[],
): (MovePart & { readonly amount: number })[] {
  const single = amounts.length > MOST_PARTS ? MOST_PARTS - 1 : amounts.length;
  const small = amounts.slice(single);
  return [
    ...amounts.slice(0, single).map(({ input, amount }) => ({ inputs: [input], amount })),
    ...(small.length > 0
      ? [
          {
            inputs: small.map(({ input }) => input),
            amount: small.reduce((sum, { amount }) => sum + amount, 0),
          },
        ]
      : []),
  ];
}
