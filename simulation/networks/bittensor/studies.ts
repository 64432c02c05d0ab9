import { defineStudy, type Study } from '../../core';
import { burnGaming } from './studies/burn-gaming/declaration';
import { runBurnGaming } from './studies/burn-gaming/run';
import { cartel } from './studies/cartel/declaration';
import { runCartel } from './studies/cartel/run';
import { focusNodes } from './studies/focus-nodes/declaration';
import { runFocusNodes } from './studies/focus-nodes/run';
import { focusSubnet } from './studies/focus-subnet/declaration';
import { runFocusSubnet } from './studies/focus-subnet/run';
import { pricePump } from './studies/price-pump/declaration';
import { runPricePump } from './studies/price-pump/run';
import { staking } from './studies/staking/declaration';
import { runStaking } from './studies/staking/run';
import { weightCopying } from './studies/weight-copying/declaration';
import { runWeightCopying } from './studies/weight-copying/run';
import { yumaVersions } from './studies/yuma-versions/declaration';
import { runYumaVersions } from './studies/yuma-versions/run';

/** The computations of Bittensor's studies, by the ids under which depth.ts declares them. */
export const studies: Readonly<Record<string, Study>> = {
  'focus-nodes': defineStudy(focusNodes, runFocusNodes),
  'focus-subnet': defineStudy(focusSubnet, runFocusSubnet),
  staking: defineStudy(staking, runStaking),
  cartel: defineStudy(cartel, runCartel),
  'weight-copying': defineStudy(weightCopying, runWeightCopying),
  'burn-gaming': defineStudy(burnGaming, runBurnGaming),
  'price-pump': defineStudy(pricePump, runPricePump),
  'yuma-versions': defineStudy(yumaVersions, runYumaVersions),
};
