import type { ParameterValues, StudyContext, StudyResult } from '../../../../core';
import { dealCollateralPerPib } from '../../mechanisms/deal-collateral';
import {
  DAYS_PER_YEAR,
  MONTHS_PER_YEAR,
  PIB_PER_EIB,
  SECTORS_PER_TIB,
  TIB_PER_PIB,
} from '../../units-of-power';
import { dayUsed } from '../day-used';
import { readRun, type RunReading } from '../run-reading';
import { cloudCost, CLOUD_CLASSES } from './cloud';
import type { storageCost } from './declaration';
import { copyPrice } from './filecoin-price';
import type { parameters } from './parameters';
import { rowLabels } from './results';

/** Points of the chart from no reading to at least 1 TiB read per TiB and month. */
const CHART_POINTS = 41;

/** Prices of one TiB for a year, on Filecoin at the prices of the day and at Amazon S3. */
export function runStorageCost(context: StudyContext<typeof parameters>): StudyResult<typeof storageCost> {
  const day = dayUsed(context.parameters.day, context.frame);
  const inputs = { ...context.parameters, day };
  const run = readRun(context.scenario, context.frame);
  const subsidy = verifiedSubsidy(run, inputs);
  const perCopy = copyPrice({
    cost: inputs.providerCostUsdPerTibYear,
    gas: inputs.gasUsdPerTibYear,
    collateralUsd: collateralUsdPerTib(run, inputs.day),
    capital: inputs.capitalPerYear,
    subsidy: inputs.subsidyPassedOn * subsidy,
  });
  const storage = {
    paid: inputs.copies * run.at('storagePriceUsd', inputs.day) * MONTHS_PER_YEAR,
    unsubsidised: inputs.copies * perCopy.unsubsidised,
    subsidised: inputs.copies * perCopy.subsidised,
  };
  const readingAt = (readPerMonth: number) =>
    run.values.retrievalPriceUsdPerTib * MONTHS_PER_YEAR * readPerMonth;
  const cloudAt = (index: number, readPerMonth: number) => {
    const cost = cloudCost(CLOUD_CLASSES[index] as (typeof CLOUD_CLASSES)[number], readPerMonth);
    return cost.storage + cost.reading;
  };
  const reading = readingAt(inputs.readPerMonth);
  const standard = cloudAt(0, inputs.readPerMonth);
  const most = Math.max(1, inputs.readPerMonth);
  const x = Float64Array.from({ length: CHART_POINTS }, (_, point) => (point * most) / (CHART_POINTS - 1));
  const filecoin = ['paid', 'unsubsidised', 'subsidised'] as const;
  return {
    figures: {
      paid: storage.paid + reading,
      unsubsidised: storage.unsubsidised + reading,
      subsidised: storage.subsidised + reading,
      subsidy,
      standard,
      saving: 1 - (storage.paid + reading) / standard,
      dayUsed: day,
    },
    charts: {
      reading: {
        x,
        lines: {
          paid: x.map((read) => storage.paid + readingAt(read)),
          unsubsidised: x.map((read) => storage.unsubsidised + readingAt(read)),
          subsidised: x.map((read) => storage.subsidised + readingAt(read)),
          standard: x.map((read) => cloudAt(0, read)),
          infrequent: x.map((read) => cloudAt(1, read)),
          glacier: x.map((read) => cloudAt(2, read)),
          archive: x.map((read) => cloudAt(3, read)),
        },
      },
    },
    tables: {
      services: [
        ...filecoin.map((key) => {
          const total = storage[key] + reading;
          return [rowLabels[key], storage[key], reading, total, total / standard];
        }),
        ...CLOUD_CLASSES.map((cloud) => {
          const cost = cloudCost(cloud, inputs.readPerMonth);
          const total = cost.storage + cost.reading;
          return [cloud.name, cost.storage, cost.reading, total, total / standard];
        }),
      ],
    },
  };
}

/** USD of deal collateral for one TiB at the price of the day. */
function collateralUsdPerTib(run: RunReading, day: number): number {
  const perPib = dealCollateralPerPib(
    run.values.dealCollateralShare,
    run.at('circulating', day),
    run.at('rawPowerEib', day) * PIB_PER_EIB,
    run.at('baselineEib', day) * PIB_PER_EIB,
  );
  return (perPib / TIB_PER_PIB) * run.at('price', day);
}

/**
 * USD a year that one TiB of verified deals brings beyond one of capacity: the reward of its further quality, less the
 * return asked for its further pledge; never below 0, since nobody has to take FIL+ deals.
 */
function verifiedSubsidy(run: RunReading, inputs: ParameterValues<typeof parameters>): number {
  const further = (run.verifiedQuality(inputs.day) - 1) * SECTORS_PER_TIB;
  const reward = run.at('rewardPerSectorDayFil', inputs.day) * DAYS_PER_YEAR;
  const carry = inputs.capitalPerYear * run.at('pledgePerSectorFil', inputs.day);
  return Math.max(0, further * (reward - carry) * run.at('price', inputs.day));
}
