import { text, type StudyCell } from '../../../../core';
import { comparedInputs } from './inputs';
import { comparedQuantities, type ComparedQuantity } from './quantities';
import { ERRORS, measured, tolerances } from './tolerances';

const quantities = Object.keys(comparedQuantities) as ComparedQuantity[];
const NOTHING = '–';
/** What the modes are judged by first. */
const MAIN = ['utilisation', 'revenue', 'burn', 'fleet'] as const satisfies readonly ComparedQuantity[];

/** By input: days, and for each quantity hourly ÷ daily − 1 ± its standard error, per cent. */
export function agreementRows(): (readonly StudyCell[])[] {
  return comparedInputs.map(({ id, label, days }) => {
    const gaps = measured[id] ?? {};
    return [label, days, ...quantities.map((quantity) => shown(gaps[quantity]))];
  });
}

/** By input: how many standard errors the modes are apart in the four main quantities, and whether all are within chance. */
export function chanceRows(): (readonly StudyCell[])[] {
  return comparedInputs.map(({ id, label }) => {
    const apart = MAIN.map((quantity) => measured[id]?.[quantity]?.[2] ?? 0);
    const beyond = MAIN.filter((_, at) => Math.abs(apart[at] as number) > ERRORS);
    const names = beyond.map((quantity) => comparedQuantities[quantity]);
    const verdict =
      beyond.length === 0
        ? text('within chance', '在抽样误差之内')
        : text(
            `beyond chance: ${names.map(({ en }) => en.toLowerCase()).join(', ')}`,
            `超出抽样误差：${names.map((name) => name['zh-CN']).join('、')}`,
          );
    return [label, ...apart.map((z) => signed(z)), verdict];
  });
}

const signed = (value: number) => `${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(value).toFixed(1)}`;

function shown(found: readonly [gap: number, error: number, z: number] | undefined): string {
  if (!found) return NOTHING;
  const [gap, error] = found;
  return `${signed(gap)} ± ${error.toFixed(1)}`;
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
