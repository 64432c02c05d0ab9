import { defineMetrics } from '../../core';
import { emissionMetrics, poolMetrics } from './metrics/emission';

export const metrics = defineMetrics({ ...emissionMetrics, ...poolMetrics });
