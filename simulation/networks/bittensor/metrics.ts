import { defineMetrics } from '../../core';
import { emissionMetrics } from './metrics/emission';
import { poolMetrics } from './metrics/pools';

export const metrics = defineMetrics({ ...emissionMetrics, ...poolMetrics });
