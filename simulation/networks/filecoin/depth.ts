import type { NetworkDepth } from '../../core';
import { contrasts } from './depth/contrasts';
import { equations } from './depth/equations';
import { flow } from './depth/flow';
import { glossary } from './depth/glossary';
import { guards } from './depth/guards';
import { roles } from './depth/roles';
import { consensus } from './studies/consensus/declaration';
import { providerEconomics } from './studies/provider-economics/declaration';
import { shock } from './studies/shock/declaration';
import { slashing } from './studies/slashing/declaration';
import { storageCost } from './studies/storage-cost/declaration';

/** What Filecoin's own page says beyond its charts. */
export const depth: NetworkDepth = {
  roles,
  flow,
  equations,
  glossary,
  contrasts,
  guards,
  studies: {
    slashing,
    shock,
    consensus,
    'provider-economics': providerEconomics,
    'storage-cost': storageCost,
  },
};
