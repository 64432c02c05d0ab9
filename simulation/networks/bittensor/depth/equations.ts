import { emissionEquations } from './equations/emission';
import { poolEquations } from './equations/pools';
import { registrationEquations } from './equations/registration';
import { yumaEquations } from './equations/yuma';

/** The rules of the model as formulas, in the order of a day. */
export const equations = {
  ...emissionEquations,
  ...poolEquations,
  ...yumaEquations,
  ...registrationEquations,
};
