import { defineMetrics } from '../../core';
import { marketMetrics } from './metrics/market';
import { moneyMetrics } from './metrics/money';
import { tokenMetrics } from './metrics/token';

export const metrics = defineMetrics({ ...marketMetrics, ...moneyMetrics, ...tokenMetrics });
