import { defineMetrics } from '../../core';
import { emissionMetrics } from './metrics/emission';
import { focusMetrics } from './metrics/focus';
import { ledgerMetrics } from './metrics/ledgers';
import { poolMetrics } from './metrics/pools';

export const metrics = defineMetrics({
  ...emissionMetrics,
  ...poolMetrics,
  ...ledgerMetrics,
  ...focusMetrics,
});
