import type { ComparedQuantity } from './quantities';
import type { Readings } from './readings.test-support';

/** Readings of many draws of one input, by quantity. */
export type DrawnReadings = Readonly<Record<keyof Readings, readonly number[]>>;

/** Hourly ÷ daily − 1, and the standard error of it. */
export interface Gap {
  readonly gap: number;
  readonly error: number;
}

/** The mean of the draws against the daily mode; undefined where the daily mode has nothing of the quantity. */
export function gapOf(quantity: ComparedQuantity, drawn: DrawnReadings, daily: Readings): Gap | undefined {
  const isShare = quantity === 'refused';
  if (quantity === 'allBurn' && !(daily.vaultBurn > 0)) return undefined;
  const values =
    quantity === 'allBurn'
      ? drawn.burn.map((io, draw) => io + (drawn.vaultBurn[draw] as number))
      : drawn[quantity];
  // refused ÷ asked cards over all draws: of single draws, those that drew large jobs would count as little as others
  const whole = isShare ? meanOf(drawn.asked) : 1;
  const mean = meanOf(values) / whole;
  const ofDaily = quantity === 'allBurn' ? daily.burn + daily.vaultBurn : daily[quantity];
  const expected = ofDaily / (isShare ? daily.asked : 1);
  if (!(expected > 0)) return undefined;
  const off = values.map((value, draw) => value - mean * (isShare ? (drawn.asked[draw] as number) : 1));
  const variance = off.reduce((sum, each) => sum + each * each, 0) / (values.length - 1);
  return {
    gap: mean / expected - 1,
    error: Math.sqrt(variance / values.length) / whole / expected,
  };
}

/** As a reader sees it: −0.7 ± 0.3, in per cent, and how many errors the gap is. */
export function inPercent({ gap, error }: Gap): readonly [gap: number, error: number, z: number] {
  // a zero without a sign
  const tenths = (share: number) => Math.round(1000 * share) / 10 + 0;
  return [tenths(gap), tenths(error), Math.round((10 * gap) / error) / 10 + 0];
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
