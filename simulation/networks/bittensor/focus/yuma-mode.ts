import { defaultYumaParameters, type YumaParameters } from '../yuma/parameters';

/** Hyperparameters of a subnet by the choice a study offers; the rest as a new subnet has them. */
export const yumaParameters = (mode: string, overrides: Partial<YumaParameters> = {}): YumaParameters => ({
  ...defaultYumaParameters,
  yuma3: mode !== 'yuma2',
  liquidAlpha: mode === 'liquid',
  ...overrides,
});

const FULL = 65_535;

/** Weights of 0…1 as the chain stores a row: over their largest, u16. Writes into `row`; zeros stay zeros. */
export function asU16(weights: Float64Array, row: Uint16Array): void {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, weight);
  for (let j = 0; j < weights.length; j++) {
    row[j] = largest > 0 ? Math.round(((weights[j] as number) / largest) * FULL) : 0;
  }
}
