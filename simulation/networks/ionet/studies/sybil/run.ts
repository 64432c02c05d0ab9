import type { StudyContext, StudyResult } from '../../../../core';
import { devices, type DeviceClass } from '../../devices';
import { poolWeight } from '../../mechanisms/block-rewards';
import { poolsOf } from '../../mechanisms/pools';
import { ratioOf } from '../../ratio';
import { deviceNumber, readRun } from '../run-reading';
import type { sybil } from './declaration';

const HOURS_SHOWN = 720;
const HOURS = 24;

/** The wave hour by hour against the fleet and the emission of the day, both held. */
export function runSybil({
  parameters: inputs,
  scenario,
  frame,
}: StudyContext<(typeof sybil)['parameters']>): StudyResult<typeof sybil> {
  const run = readRun(scenario, frame);
  const device = deviceNumber(inputs.card);
  const pools = poolsOf(run.values);
  const weightOf = (c: number, ready: number) =>
    poolWeight(devices[c] as DeviceClass, ready, 0, pools.multiplier[c] as number);
  const keyOf = (c: number) => (devices[c] as DeviceClass).key;
  const rivals = [...devices.keys()].filter((c) => pools.inFirst[c] === pools.inFirst[device]);
  const sumOver = (value: (c: number) => number) => rivals.reduce((sum, c) => sum + value(c), 0);
  const real = sumOver((c) => weightOf(c, run.at(`gpusByClass.${keyOf(c)}`, inputs.day) * run.up(c)));
  const poolPerHour = sumOver((c) => run.at(`rewards.${keyOf(c)}`, inputs.day)) / HOURS;
  const perFake = weightOf(device, 1);
  const stakeIo = inputs.stakeRequired ? (run.classes.stakeIo[device] as number) : 0;
  const stakeable =
    run.at('circulating', inputs.day) * run.values.stakeableShare - run.at('staked', inputs.day);
  const room = stakeIo > 0 ? Math.max(0, stakeable) / stakeIo : Infinity;
  const fakes = new Float64Array(HOURS_SHOWN);
  const toFakes = new Float64Array(HOURS_SHOWN);
  const [perHour, lasting] = [
    (inputs.attempts * inputs.passShare) / inputs.waveHours,
    1 - inputs.foundPerHour,
  ];
  let [inside, found, taken, peak] = [0, 0, 0, 0];
  for (let hour = 0; hour < HOURS_SHOWN; hour++) {
    found += inside * inputs.foundPerHour;
    inside = Math.min(room, inside * lasting + (hour < inputs.waveHours ? perHour : 0));
    const weight = inside * perFake;
    const share = weight > 0 ? weight / (weight + real) : 0;
    fakes[hour] = inside;
    toFakes[hour] = poolPerHour * share;
    taken += poolPerHour * share;
    if (inside > peak) peak = inside;
  }
  const slashed = found * stakeIo * inputs.slashShare;
  const first = (poolPerHour * perFake) / (perFake + real);
  return {
    figures: {
      peak,
      peakShare: peak > 0 ? (peak * perFake) / (peak * perFake + real) : 0,
      taken,
      staked: peak * stakeIo,
      slashed,
      net: taken - slashed,
      breakEvenHours: stakeIo > 0 ? ratioOf(stakeIo * inputs.slashShare, first) : 0,
    },
    charts: {
      wave: { x: fakes.map((_, hour) => hour), lines: { fakes } },
      rewards: {
        x: fakes.map((_, hour) => hour),
        lines: { real: toFakes.map((fake) => poolPerHour - fake), fake: toFakes },
      },
    },
    tables: {},
  };
}
