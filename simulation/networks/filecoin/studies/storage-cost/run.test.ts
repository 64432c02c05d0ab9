import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { defineStudy } from '../../../../core';
import { readRun } from '../run-reading';
import { anyRuns, anyValues, finishedRun, flaws, runStudy, type FinishedRun } from '../study.test-support';
import { cloudCost, CLOUD_CLASSES } from './cloud';
import { storageCost } from './declaration';
import { copyPrice } from './filecoin-price';
import { runStorageCost } from './run';

const study = defineStudy(storageCost, runStorageCost);
let finished: FinishedRun;
beforeAll(() => {
  finished = finishedRun(400);
});

const figures = (inputs: Record<string, unknown> = {}) => runStudy(study, finished, inputs).figures;

describe('the price of a TiB-year', () => {
  it.each([
    ['S3 Standard', 282.62, 110.59],
    ['S3 Standard-IA', 153.6, 122.88],
    ['S3 Glacier Instant Retrieval', 49.15, 147.46],
    ['S3 Glacier Deep Archive', 12.17, 135.17],
  ])('%s costs %d for storage and %d for a tenth read each month', (name, storage, reading) => {
    const cost = cloudCost(CLOUD_CLASSES.find((cloud) => cloud.name === name) ?? CLOUD_CLASSES[0], 0.1);
    expect(cost.storage).toBeCloseTo(storage, 2);
    expect(cost.reading).toBeCloseTo(reading, 2);
  });

  it('at list price is 30 USD a copy and 8.40 for a tenth read each month', () => {
    expect(figures()['listed']).toBeCloseTo(2 * 30 + 8.4, 9);
    expect(figures({ copies: 1, readPerMonth: 0 })['listed']).toBeCloseTo(30, 9);
  });

  it('breaks even at cost, gas and carry of collateral, less the subsidy', () => {
    const price = copyPrice({ cost: 20, gas: 2, collateralUsd: 10, capital: 0.2, subsidy: 30 });
    expect(price).toEqual({ unsubsidised: 24, subsidised: -6 });
  });

  it('takes the subsidy from nine further parts of reward less the carry of their pledge', () => {
    const run = readRun(finished.scenario, finished.frame);
    const reward = run.at('rewardPerSectorDayFil', 365) * 365;
    const expected = 288 * run.at('price', 365) * (reward - 0.2 * run.at('pledgePerSectorFil', 365));
    expect(figures()['subsidy']).toBeCloseTo(expected, 9);
    expect(figures({ capitalPerYear: 3 })['subsidy']).toBe(0);
  });

  it('gains nothing from a subsidy that is not passed on', () => {
    const { subsidised, unsubsidised } = figures({ subsidyPassedOn: 0 });
    expect(subsidised).toBe(unsubsidised);
    expect(runStudy(study, finished)).toEqual(runStudy(study, finished));
  });
});

describe('on the whole accepted range', () => {
  it('is finite, and only the subsidised price and the saving may be negative', () => {
    const runs = anyRuns(fc, 20);
    fc.assert(
      fc.property(
        fc.nat({ max: runs.length - 1 }),
        anyValues(fc, storageCost.parameters),
        (index, inputs) => {
          const result = runStudy(study, runs[index] as FinishedRun, inputs);
          expect(flaws(study, result)).toEqual([]);
          const { subsidised, unsubsidised, saving, ...others } = result.figures;
          for (const value of Object.values(others)) expect(value).toBeGreaterThanOrEqual(0);
          expect(subsidised).toBeLessThanOrEqual(unsubsidised ?? 0);
          expect(saving).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 150 },
    );
  });
});
