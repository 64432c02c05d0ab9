import { defineMetrics } from '../../core';
import { faultMetrics } from './metrics/faults';
import { flowMetrics } from './metrics/flow';
import { marketMetrics } from './metrics/markets';
import { mintingMetrics } from './metrics/minting';
import { pledgeMetrics } from './metrics/pledge';
import { powerMetrics } from './metrics/power';
import { providerMetrics } from './metrics/provider';

/** Filecoin's own metrics, beside the shared daily record. */
export const metrics = defineMetrics({
  ...powerMetrics,
  ...mintingMetrics,
  ...pledgeMetrics,
  ...faultMetrics,
  ...flowMetrics,
  ...marketMetrics,
  ...providerMetrics,
});
