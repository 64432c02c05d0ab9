import { defineMetrics } from '../../core';
import { flowMetrics } from './metrics/flows';
import { ledgerMetrics } from './metrics/ledgers';
import { marketMetrics } from './metrics/market';
import { moneyMetrics } from './metrics/money';
import { tokenMetrics } from './metrics/token';

export const metrics = defineMetrics({
  ...marketMetrics,
  ...moneyMetrics,
  ...tokenMetrics,
  ...flowMetrics,
  ...ledgerMetrics,
});
