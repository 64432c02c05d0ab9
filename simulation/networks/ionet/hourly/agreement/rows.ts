import { text, type StudyCell } from '../../../../core';
import { comparedInputs } from './inputs';
import { comparedQuantities, type ComparedQuantity } from './quantities';
import { measured, tolerances } from './tolerances';

const quantities = Object.keys(comparedQuantities) as ComparedQuantity[];
const NOTHING = '–';

/** By input: days, and for each quantity hourly ÷ daily − 1 ± its standard error, per cent. */
export function agreementRows(): (readonly StudyCell[])[] {
  return comparedInputs.map(({ id, label, days }) => {
    const gaps = measured[id] ?? {};
    return [label, days, ...quantities.map((quantity) => shown(gaps[quantity]))];
  });
}

function shown(found: readonly [gap: number, error: number] | undefined): string {
  if (!found) return NOTHING;
  const [gap, error] = found;
  const sign = gap < 0 ? '−' : gap > 0 ? '+' : '';
  return `${sign}${Math.abs(gap).toFixed(1)} ± ${error.toFixed(1)}`;
}

/** By tolerance: quantity, inputs, per cent, reason. */
export function toleranceRows(): (readonly StudyCell[])[] {
  return tolerances.map(({ quantity, inputs, share, reason }) => {
    const named = comparedInputs.filter(({ id }) => inputs?.includes(id)).map(({ label }) => label);
    const isAlone = tolerances.every((other) => other.quantity !== quantity || other.inputs === inputs);
    const under =
      named.length === 0
        ? isAlone
          ? text('All inputs of this list', '本表全部输入')
          : text('All inputs of this list but those named', '本表其余输入')
        : text(named.map(({ en }) => en).join('; '), named.map((label) => label['zh-CN']).join('；'));
    return [comparedQuantities[quantity], under, Math.round(1e4 * share) / 100, reason];
  });
}
