import { marketEquations } from './equations/market';
import { rewardEquations } from './equations/rewards';
import { tokenEquations } from './equations/token';

/** The rules of the model as formulas. */
export const equations = { ...tokenEquations, ...rewardEquations, ...marketEquations };
