import type { ParameterValues, StudyContext, StudyResult } from '../../../../core';
import {
  CONSENSUS_FAULT_INELIGIBILITY_EPOCHS,
  consensusFaultPenalty,
  consensusFaultReporterReward,
  DISPUTE_REWARD_FIL,
  faultFee,
  invalidProofPenalty,
} from '../../mechanisms/penalties';
import { onboardingQuality } from '../../mechanisms/power';
import { oldTerminationFee, terminationFee } from '../../mechanisms/termination';
import { EPOCHS_PER_DAY, SECTORS_PER_TIB } from '../../units-of-power';
import { dayUsed, daysHeld } from '../day-used';
import { readRun, type RunReading } from '../run-reading';
import type { slashing } from './declaration';
import { MOST_MISSED_PROOFS, providerLedger, type FaultyProvider, type LedgerRow } from './ledger';
import type { parameters } from './parameters';
import { vestingFundsOf } from './vesting-funds';

type Values = ParameterValues<typeof parameters>;

/** The ledger of the provider that the inputs describe, from the day that is set. */
export function runSlashing(context: StudyContext<typeof parameters>): StudyResult<typeof slashing> {
  const day = dayUsed(context.parameters.day, context.frame);
  const inputs = { ...context.parameters, day };
  const run = readRun(context.scenario, context.frame);
  const penalties = oneOffPenalties(run, inputs);
  const provider = faultyProvider(run, inputs, penalties.charged);
  const rows = providerLedger(provider);
  const end = rows[inputs.missedProofs] as LedgerRow;
  const rewardMissed = end.rewardMissed + penalties.rewardMissed;
  const totalLost = end.charged + rewardMissed;
  const series = (value: (row: LedgerRow) => number) => Float64Array.from(rows, value);
  const x = series((row) => row.missed);
  return {
    figures: {
      pledge: provider.pledge,
      charged: end.charged,
      rewardMissed,
      totalLost,
      totalLostUsd: totalLost * run.at('price', inputs.day),
      pledgeLostShare: provider.pledge > 0 ? 1 - end.pledgeLeft / provider.pledge : 0,
      terminationDay: hasEnded(end) ? Math.min(provider.faultMaxAgeDays, provider.remainingDays) : NaN,
      reportersReward: penalties.toReporters,
      ageUsed: sectorAge(inputs),
      dayUsed: day,
      daysHeld: daysHeld(day, MOST_MISSED_PROOFS, context.frame),
    },
    charts: {
      standing: {
        x,
        lines: {
          pledgeLeft: series((row) => row.pledgeLeft),
          charged: series((row) => row.charged),
          totalLost: series((row) => row.charged + row.rewardMissed + penalties.rewardMissed),
        },
      },
      pockets: {
        x,
        lines: {
          paidFromVesting: series((row) => row.paidFromVesting),
          paidFromBalance: series((row) => row.paidFromBalance),
          fromPledge: series((row) => Math.min(provider.pledge, row.owed)),
          unpaid: series((row) => Math.max(0, row.owed - provider.pledge)),
        },
      },
    },
    tables: {
      ledger: rows
        .slice(0, inputs.missedProofs + 1)
        .map((row) => [
          row.missed,
          row.faultFee,
          row.terminationFee,
          row.rewardMissed + penalties.rewardMissed,
          row.paidFromVesting,
          row.paidFromBalance,
          row.owed,
          row.pledgeLeft,
        ]),
    },
  };
}

function hasEnded(row: LedgerRow): boolean {
  return row.state === 'terminated' || row.state === 'expired';
}

/** Age of the sectors at the first missed proof, days; they have at least a day left, else nothing could fail. */
function sectorAge({ sectorAgeDays, sectorDurationDays }: Values): number {
  return Math.min(sectorAgeDays, sectorDurationDays - 1);
}

/** 32 GiB sectors of quality-adjusted power the provider counts for. */
function countedSectors(run: RunReading, inputs: Values): number {
  return (
    inputs.rawTib *
    SECTORS_PER_TIB *
    onboardingQuality(inputs.filPlusShare, run.verifiedQuality(inputs.day - sectorAge(inputs)))
  );
}

function faultyProvider(run: RunReading, inputs: Values, oneOff: number): FaultyProvider {
  const { values } = run;
  const sectors = countedSectors(run, inputs);
  const age = sectorAge(inputs);
  const sealed = inputs.day - age;
  const pledge = sectors * run.at('pledgePerSectorFil', sealed);
  const expected = (missed: number) => sectors * run.expectedSectorReward(inputs.day + missed);
  const reward = (day: number) => sectors * run.at('rewardPerSectorDayFil', day);
  return {
    pledge,
    oneOff,
    freeBalance: inputs.freeBalanceFil,
    vesting: vestingFundsOf(
      (daysAgo) => (daysAgo < age ? reward(inputs.day - daysAgo) : 0),
      1 - values.rewardImmediateShare,
      values.rewardVestingDays,
    ),
    ageDays: age,
    remainingDays: inputs.sectorDurationDays - age,
    faultMaxAgeDays: values.faultMaxAgeDays,
    rewardOn: (missed) => reward(inputs.day + missed),
    faultFeeOn: (missed) => faultFee(expected(missed), values.faultFeeDays),
    terminationFeeOn: (missed, terminatedSectorAgeDays) => {
      const terms = { ...values, terminatedSectorAgeDays };
      if (inputs.terminationRule === 'fip-0098') return terminationFee(pledge, expected(missed), terms);
      // The chain took the reward of the day of commitment, but at least some days of today's.
      const atCommitment = oldTerminationFee(pledge, sectors * run.expectedSectorReward(sealed), terms);
      return Math.max(atCommitment, Math.min(pledge, values.oldTerminationMinimumDays * expected(missed)));
    },
  };
}

/** Penalties of the first day for disputed proofs and consensus faults, FIL; barred time follows one after the other. */
function oneOffPenalties(run: RunReading, inputs: Values) {
  const { values } = run;
  const sectors = countedSectors(run, inputs);
  const partition = Math.min(1, values.sectorsPerPartition / (inputs.rawTib * SECTORS_PER_TIB)) * sectors;
  const proof = invalidProofPenalty(partition * run.expectedSectorReward(inputs.day), values.faultFeeDays);
  const dayReward = run.at('rewardAtOnceFil', inputs.day) + run.at('rewardVestingFil', inputs.day);
  const epochReward = dayReward / values.rewardEfficiency / EPOCHS_PER_DAY;
  const { disputedProofs, consensusFaults } = inputs;
  const barredDays = (consensusFaults * CONSENSUS_FAULT_INELIGIBILITY_EPOCHS) / EPOCHS_PER_DAY;
  return {
    charged:
      disputedProofs * proof + consensusFaults * consensusFaultPenalty(epochReward, values.leadersPerEpoch),
    toReporters:
      disputedProofs * DISPUTE_REWARD_FIL +
      consensusFaults * consensusFaultReporterReward(epochReward, values.leadersPerEpoch),
    rewardMissed: barredDays * sectors * run.at('rewardPerSectorDayFil', inputs.day),
  };
}
