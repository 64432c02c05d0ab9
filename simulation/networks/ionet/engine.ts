import { defineEngine } from '../../core';
import { ionet } from './index';
import { prepare } from './prepare';
import { fillRecord } from './record';
import { fillMoneyMetrics } from './record-money';
import { step } from './step';

/** The running part of io.net: the daily mode. */
export const engine = defineEngine(ionet, {
  prepare,
  fill(state, columns) {
    fillRecord(state, columns);
    fillMoneyMetrics(state, columns);
  },
  step: (_, day, columns) => step(day, columns),
});
