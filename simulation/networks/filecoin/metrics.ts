import { defineMetrics } from '../../core';
import { mintingMetrics } from './metrics/minting';
import { pledgeMetrics } from './metrics/pledge';
import { powerMetrics } from './metrics/power';

/** Filecoin's own metrics, beside the shared daily record. */
export const metrics = defineMetrics({ ...powerMetrics, ...mintingMetrics, ...pledgeMetrics });
