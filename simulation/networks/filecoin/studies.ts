import { defineStudy, type Study } from '../../core';
import { consensus } from './studies/consensus/declaration';
import { runConsensus } from './studies/consensus/run';
import { providerEconomics } from './studies/provider-economics/declaration';
import { runProviderEconomics } from './studies/provider-economics/run';
import { slashing } from './studies/slashing/declaration';
import { runSlashing } from './studies/slashing/run';
import { storageCost } from './studies/storage-cost/declaration';
import { runStorageCost } from './studies/storage-cost/run';

/** The computations of Filecoin's studies, by the ids under which depth.ts declares them. */
export const studies: Readonly<Record<string, Study>> = {
  consensus: defineStudy(consensus, runConsensus),
  'provider-economics': defineStudy(providerEconomics, runProviderEconomics),
  slashing: defineStudy(slashing, runSlashing),
  'storage-cost': defineStudy(storageCost, runStorageCost),
};
