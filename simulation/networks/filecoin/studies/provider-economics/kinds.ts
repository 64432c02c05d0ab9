import type { ParameterValues } from '../../../../core';
import { sectorFeeDue } from '../../mechanisms/burn';
import { dealCollateralPerPib } from '../../mechanisms/deal-collateral';
import { DAYS_PER_YEAR, PIB_PER_EIB, SECTORS_PER_TIB, TIB_PER_PIB } from '../../units-of-power';
import type { RunReading } from '../run-reading';
import type { SectorPlan } from './cash-flow';
import type { parameters } from './parameters';

type Values = ParameterValues<typeof parameters>;

/** Kinds of sectors: committed capacity, a regular deal, a verified (FIL+) deal. */
export const KINDS = ['capacity', 'regular', 'verified'] as const;
export type SectorKind = (typeof KINDS)[number];

/**
 * Costs beyond the marginal ones of the scenario, USD per TiB and year (CELtd/sp_cost_web@7bd8b5b, pages/1_Cost_Breakdown.py);
 * to serve clients takes a line of 10 Gbit/s (6) in place of the 1 Gbit/s (0.6) in the scenario's cost, and preparing data (1).
 */
const STAFF = 8;
const BUSINESS_DEVELOPMENT = { capacity: 0, regular: 3.2, verified: 8 } as const;
const EXTRA_COPY = 7;
const SERVING_CLIENTS = 6 - 0.6 + 1;

/** 32 GiB sectors of quality-adjusted power that 1 TiB of a kind counts for. */
export function countedSectors(kind: SectorKind, multiplier: number): number {
  return SECTORS_PER_TIB * (kind === 'verified' ? multiplier : 1);
}

/** The plan of one TiB of a kind that is committed on the study's day. */
export function planOf(kind: SectorKind, run: RunReading, inputs: Values): SectorPlan {
  const { values } = run;
  const { day, durationDays } = inputs;
  const counted = countedSectors(kind, run.verifiedQuality(day));
  const circulating = run.at('circulating', day);
  const collateral = dealCollateralPerPib(
    values.dealCollateralShare,
    circulating,
    run.at('rawPowerEib', day) * PIB_PER_EIB,
    run.at('baselineEib', day) * PIB_PER_EIB,
  );
  const lockedFil =
    counted * run.at('pledgePerSectorFil', day) + (kind === 'capacity' ? 0 : collateral / TIB_PER_PIB);
  const interestUsd = inputs.pledgeBorrowingPerYear * lockedFil * run.at('price', day);
  const feeRate = values.sectorFeeMultiplier * values.sectorFeePerSector * circulating;
  return {
    durationDays,
    lockedFil,
    upfrontUsd: run.hardwareUsdPerTib(day) + (inputs.sealingUsdPerTibYear * durationDays) / DAYS_PER_YEAR,
    runningUsdPerDay: (runningUsdPerYear(kind, run, inputs) + interestUsd) / DAYS_PER_YEAR,
    incomeUsdPerDay: incomeUsdPerYear(kind, run, day) / DAYS_PER_YEAR,
    vestingDays: values.rewardVestingDays,
    vestingShare: 1 - values.rewardImmediateShare,
    rewardOn: (since) => counted * run.at('rewardPerSectorDayFil', day + since),
    sectorFeeOn: (since) =>
      counted * sectorFeeDue(feeRate, run.expectedSectorReward(day + since), values.sectorFeeRewardCap),
    priceOn: (since) => run.at('price', day + since),
  };
}

function incomeUsdPerYear(kind: SectorKind, run: RunReading, day: number): number {
  if (kind === 'capacity') return 0;
  return kind === 'regular' ? run.values.regularDealUsdPerTibYear : run.paidUsdPerTibYear(day);
}

function runningUsdPerYear(kind: SectorKind, run: RunReading, inputs: Values): number {
  const deals = kind !== 'capacity';
  const overheads = STAFF + BUSINESS_DEVELOPMENT[kind] + (deals ? EXTRA_COPY + SERVING_CLIENTS : 0);
  return run.runningUsdPerTibYear[deals ? 'deals' : 'capacity'] + (inputs.fullCost ? overheads : 0);
}
