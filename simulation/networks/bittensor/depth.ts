import type { NetworkDepth } from '../../core';
import { contrasts } from './depth/contrasts';
import { equations } from './depth/equations';
import { flow } from './depth/flow';
import { glossary } from './depth/glossary';
import { guards } from './depth/guards';
import { roles } from './depth/roles';
import { burnGaming } from './studies/burn-gaming/declaration';
import { cartel } from './studies/cartel/declaration';
import { focusNodes } from './studies/focus-nodes/declaration';
import { focusSubnet } from './studies/focus-subnet/declaration';
import { pricePump } from './studies/price-pump/declaration';
import { staking } from './studies/staking/declaration';
import { weightCopying } from './studies/weight-copying/declaration';
import { yumaVersions } from './studies/yuma-versions/declaration';

/** What Bittensor's own page says beyond its charts. */
export const depth: NetworkDepth = {
  roles,
  flow,
  equations,
  glossary,
  contrasts,
  guards,
  studies: {
    'focus-nodes': focusNodes,
    'focus-subnet': focusSubnet,
    staking,
    cartel,
    'weight-copying': weightCopying,
    'burn-gaming': burnGaming,
    'price-pump': pricePump,
    'yuma-versions': yumaVersions,
  },
};
