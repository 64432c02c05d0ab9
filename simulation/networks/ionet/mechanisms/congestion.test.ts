import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../core';
import { finishedRun } from '../scenario.test-support';
import { Chain } from './congestion';

const TERMS = { transactionFeeUsd: 0.001, confirmationSeconds: 0.8, chainCapacityTps: 100 };
const chainAt = (load: number) => new Chain({ ...TERMS, chainBackgroundLoad: load });

describe('the chain', () => {
  it('asks as many base fees of priority as transactions wait in M/M/1, and lets them wait 1/(μ − λ)', () => {
    const chain = chainAt(0.5);
    chain.pass(0.25 * 100 * 86_400);
    expect(chain.feeUsd).toBeCloseTo(0.001 * (1 + 0.75 / 0.25), 12);
    expect(chain.latencySeconds).toBeCloseTo(0.8 + 1 / (100 - 75), 12);
  });

  it('piles up what it cannot take, and works it off', () => {
    const chain = chainAt(1.25);
    chain.pass(0);
    chain.pass(0);
    expect(chain.latencySeconds).toBeCloseTo(2 * 0.25 * 86_400 + 0.8 + 10, 6);
    expect(chain.feeUsd).toBeCloseTo(1, 9);
  });

  it('costs and takes more the more jobs are logged, and the busier others are', () => {
    const last = (set: Record<string, unknown>, metric: string) =>
      columnOf(finishedRun(100, set).frame, metric)[99] as number;
    const small = { 'ionet.chainCapacityTps': 10 };
    for (const metric of ['transactions', 'feePerTransactionUsd', 'latencySeconds', 'logCostUsd']) {
      expect(last({ ...small, 'ionet.arrivalsPerDay': 5000 }, metric)).toBeGreaterThan(last(small, metric));
    }
    expect(last({ 'ionet.chainBackgroundLoad': 0.9 }, 'feePerTransactionUsd')).toBeCloseTo(0.01, 4);
    expect(last({}, 'feePerTransactionUsd')).toBeCloseTo(0.0025, 4);
  });
});
