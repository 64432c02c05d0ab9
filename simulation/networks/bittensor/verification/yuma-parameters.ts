import { flagField, numberField, refuseUnknown, type Fields } from '../../shared/verification/fields';
import { defaultYumaParameters, type YumaParameters } from '../yuma/parameters';

/** Names of hyperparameters in a case, and of the sizes and the emission beside them. */
const KNOWN = [
  'n',
  'validators',
  'rao_emission',
  'kappa_u16',
  'bonds_penalty_u16',
  'bonds_moving_average',
  'bonds_moving_average_ppm',
  'max_validators',
  'yuma3',
  'liquid_alpha',
  'alpha_low_u16',
  'alpha_high_u16',
  'sigmoid_steepness',
];

/** Reads the hyperparameters of a case; what it does not name is the chain's default. */
export function readYumaParameters(fields: Fields, validators: number): YumaParameters {
  refuseUnknown(fields, KNOWN);
  const usual = defaultYumaParameters;
  const average = numberField(fields, 'bonds_moving_average', usual.bondsMovingAverage);
  return {
    ...usual,
    kappa: numberField(fields, 'kappa_u16', usual.kappa),
    bondsPenalty: numberField(fields, 'bonds_penalty_u16', usual.bondsPenalty),
    bondsMovingAverage: numberField(fields, 'bonds_moving_average_ppm', average),
    maxValidators: numberField(fields, 'max_validators', validators),
    yuma3: flagField(fields, 'yuma3'),
    liquidAlpha: flagField(fields, 'liquid_alpha'),
    alphaLow: numberField(fields, 'alpha_low_u16', usual.alphaLow),
    alphaHigh: numberField(fields, 'alpha_high_u16', usual.alphaHigh),
    alphaSigmoidSteepness: numberField(fields, 'sigmoid_steepness', usual.alphaSigmoidSteepness),
  };
}
