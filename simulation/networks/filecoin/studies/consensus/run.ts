import { createRandom, type Random, type StudyContext, type StudyResult } from '../../../../core';
import { exp, log } from '../../../../core/math';
import { luckBand } from '../../consensus/luck-band';
import { electableShare, LEAST_POWER_TIB } from '../../consensus/minimum-power';
import { simulateEpochs } from '../../consensus/simulate-epochs';
import { winCount, winTails } from '../../consensus/win-count';
import { VERIFIED_QUALITY } from '../../mechanisms/power';
import { EPOCHS_PER_DAY, PIB_PER_EIB, TIB_PER_PIB } from '../../units-of-power';
import { dayUsed } from '../day-used';
import { readRun, type RunReading } from '../run-reading';
import type { consensus } from './declaration';
import { drawProviders } from './drawn-providers';
import type { parameters } from './parameters';

const DAYS_PER_MONTH = 30;
/** Most bars of the chart of one day. */
const MOST_BARS = 60;
/** Raw TiB of the providers in the table. */
const SIZES_TIB = [1, LEAST_POWER_TIB, 100, 1024, 10 * 1024, 100 * 1024, 1024 * 1024];

/** Luck of one provider: analytic, drawn, and by epochs. */
export function runConsensus(context: StudyContext<typeof parameters>): StudyResult<typeof consensus> {
  const { horizonDays, providers } = context.parameters;
  const run = readRun(context.scenario, context.frame);
  const day = dayUsed(context.parameters.day, context.frame);
  const quality = Math.min(context.parameters.quality, highestQuality(run, day));
  const { leadersPerEpoch: leaders, rewardEfficiency: paid } = run.values;
  const random = createRandom(context.scenario.seed, 0);
  const networkTib = run.at('qualityAdjustedPowerEib', day) * PIB_PER_EIB * TIB_PER_PIB;
  const networkRawTib = run.at('rawPowerEib', day) * PIB_PER_EIB * TIB_PER_PIB;
  const rawTib = Math.min(networkRawTib, (context.parameters.powerShare * networkTib) / quality);
  const powerTib = Math.min(networkTib, rawTib * quality);
  const shareUsed = networkTib > 0 ? powerTib / networkTib : 0;
  const powerShare = electableShare(shareUsed, rawTib);
  const winsPerDay = leaders * EPOCHS_PER_DAY * powerShare * paid;
  const dayReward = run.at('rewardAtOnceFil', day) + run.at('rewardVestingFil', day);
  const rewardPerWin = dayReward / paid / EPOCHS_PER_DAY / leaders;
  const drawn = drawProviders(providers, horizonDays, winsPerDay, random.stream('consensus-providers'));
  const atHorizon = luckBand(winsPerDay * horizonDays, 0.8);
  const seen = simulateEpochs(
    [powerShare, 1 - powerShare],
    leaders,
    EPOCHS_PER_DAY,
    random.stream('consensus-network'),
  );
  return {
    figures: {
      expectedWins: winsPerDay,
      rewardPerWin,
      expectedReward: winsPerDay * rewardPerWin,
      noWinDay: exp(-winsPerDay),
      noWinMonth: exp(-winsPerDay * DAYS_PER_MONTH),
      nullRounds: exp(-leaders),
      nullRoundsSeen: seen.nullRounds / EPOCHS_PER_DAY,
      spread: winsPerDay > 0 ? (atHorizon.high - atHorizon.low) / (2 * winsPerDay * horizonDays) : 0,
      rawPower: rawTib,
      power: powerTib / TIB_PER_PIB,
      shareUsed,
      qualityUsed: quality,
      dayUsed: day,
    },
    charts: {
      luck: {
        x: Float64Array.from({ length: horizonDays + 1 }, (_, index) => index),
        lines: {
          expected: byDay(horizonDays, (days) => winsPerDay * days * rewardPerWin),
          low50: byDay(horizonDays, (days) => luckBand(winsPerDay * days, 0.5).low * rewardPerWin),
          high50: byDay(horizonDays, (days) => luckBand(winsPerDay * days, 0.5).high * rewardPerWin),
          low80: byDay(horizonDays, (days) => luckBand(winsPerDay * days, 0.8).low * rewardPerWin),
          high80: byDay(horizonDays, (days) => luckBand(winsPerDay * days, 0.8).high * rewardPerWin),
          drawnLow80: drawn.low80.map((wins) => wins * rewardPerWin),
          drawnHigh80: drawn.high80.map((wins) => wins * rewardPerWin),
          one: oneProvider(random, powerShare * leaders, paid, horizonDays).map(
            (wins) => wins * rewardPerWin,
          ),
        },
      },
      winsInADay: distribution(winsPerDay, drawn.winsADay),
    },
    tables: {
      sizes: SIZES_TIB.filter((tib) => tib <= networkRawTib).map((tib) => {
        const share = networkTib > 0 ? electableShare(Math.min(1, (quality * tib) / networkTib), tib) : 0;
        const wins = leaders * EPOCHS_PER_DAY * share * paid;
        const expected = wins * horizonDays;
        const { low, high } = luckBand(expected, 0.8);
        const relative = (value: number) => (expected > 0 ? value / expected : 0);
        return [tib, wins, exp(-wins), exp(-wins * DAYS_PER_MONTH), relative(low), relative(high)];
      }),
    },
  };
}

/** Most that a sector alive on a day can count: those of the start ten times, later ones by the multiplier of their day. */
function highestQuality(run: RunReading, day: number): number {
  let most = VERIFIED_QUALITY;
  for (let sealed = 0; sealed <= day; sealed++) most = Math.max(most, run.verifiedQuality(sealed));
  return most;
}

function byDay(days: number, value: (days: number) => number): Float64Array {
  return Float64Array.from({ length: days + 1 }, (_, index) => (index === 0 ? 0 : value(index)));
}

/** Paid wins so far of one provider that draws in every epoch; a win is lost with probability 1 − `paid`. */
function oneProvider(random: Random, expectedWins: number, paid: number, days: number): Float64Array {
  const elections = random.stream('consensus-elections');
  const losses = random.stream('consensus-lost-wins');
  const tails = winTails(expectedWins);
  const sums = new Float64Array(days + 1);
  let sum = 0;
  let epoch = 0;
  for (let day = 1; day <= days; day++) {
    for (let end = epoch + EPOCHS_PER_DAY; epoch < end; epoch++) {
      const wins = winCount(elections.uniform(epoch, 0), tails);
      for (let win = 0; win < wins; win++) if (losses.uniform(epoch, win) < paid) sum++;
    }
    sums[day] = sum;
  }
  return sums;
}

/** Probability of each number of wins around the expected one, beside how often it was drawn. */
function distribution(expected: number, drawn: Float64Array) {
  const { low, high } = luckBand(expected, 1 - 1e-6);
  const stride = Math.max(1, Math.ceil((high - low + 1) / MOST_BARS));
  const bars = Math.floor((high - low) / stride) + 1;
  const x = Float64Array.from({ length: bars }, (_, bar) => low + bar * stride);
  const probability = new Float64Array(bars);
  const frequency = new Float64Array(bars);
  let logFactorial = 0;
  for (let wins = 1; wins <= low; wins++) logFactorial += log(wins);
  for (let wins = low; wins <= high; wins++) {
    if (wins > low) logFactorial += log(wins);
    const bar = Math.floor((wins - low) / stride);
    probability[bar] =
      (probability[bar] as number) + (expected > 0 ? exp(wins * log(expected) - expected - logFactorial) : 1);
  }
  for (const wins of drawn) {
    const bar = Math.floor((wins - low) / stride);
    if (bar >= 0 && bar < bars) frequency[bar] = (frequency[bar] as number) + 1 / drawn.length;
  }
  return { x, lines: { probability, drawn: frequency } };
}
