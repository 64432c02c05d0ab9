import { defineMetrics } from '../../core';
import { emissionMetrics } from './metrics/emission';
import { focusMetrics } from './metrics/focus';
import { ledgerMetrics } from './metrics/ledgers';
import { poolMetrics } from './metrics/pools';
import { registrationMetrics } from './metrics/registration';

export const metrics = defineMetrics({
  ...emissionMetrics,
  ...poolMetrics,
  ...ledgerMetrics,
  ...registrationMetrics,
  ...focusMetrics,
});
