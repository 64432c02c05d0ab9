import type { StudyContext, StudyResult } from '../../../../core';
import { pow } from '../../../../core/math';
import { devices, type DeviceClass } from '../../devices';
import { baseScore } from '../../mechanisms/block-score';
import { poolsOf } from '../../mechanisms/pools';
import { ratioOf } from '../../ratio';
import { deviceNumber, GPU_CLASSES, readRun } from '../run-reading';
import type { presenceAgainstWork } from './declaration';

/** Record of the explorer: 8 × H100 in an hour of March 2025, IO, and their posted price. */
const RECORD_IO_PER_CARD = 13.54812148 / 8;
const RECORD_RENT_USD = 1.19;
const POINTS = 41;

/** Reward and rent of an hour, by class, price of IO and day. */
export function runPresenceAgainstWork({
  parameters: inputs,
  scenario,
  frame,
}: StudyContext<(typeof presenceAgainstWork)['parameters']>): StudyResult<typeof presenceAgainstWork> {
  const run = readRun(scenario, frame);
  const day = Math.min(inputs.day, run.lastDay);
  const card = deviceNumber(inputs.card);
  const { tier, cardsPerDevice } = devices[card] as DeviceClass;
  const multiplier = poolsOf(run.values).multiplier[card] as number;
  const rewardUsd = (device: number, on: number) => run.rewardPerHour(device, on) * run.at('price', on);
  const reward = run.rewardPerHour(card, day);
  const work = run.rentPerHour(card, day);
  const idle = baseScore(tier, multiplier, cardsPerDevice, 0);
  const prices = Float64Array.from({ length: POINTS }, (_, i) => 0.01 * pow(1000, i / (POINTS - 1)));
  const days = Float64Array.from({ length: run.lastDay + 1 }, (_, on) => on);
  return {
    figures: {
      presence: rewardUsd(card, day),
      work,
      ratio: ratioOf(rewardUsd(card, day), work),
      breakEven: ratioOf(work, reward),
      hiredBonus: baseScore(tier, multiplier, cardsPerDevice, 1) / idle - 1,
      recordBreakEven: RECORD_RENT_USD / RECORD_IO_PER_CARD,
    },
    charts: {
      byPrice: {
        x: prices,
        lines: { presence: prices.map((price) => price * reward), work: prices.map(() => work) },
      },
      overTime: {
        x: days,
        lines: {
          presence: days.map((on) => rewardUsd(card, on)),
          work: days.map((on) => run.rentPerHour(card, on)),
        },
      },
    },
    tables: {
      classes: GPU_CLASSES.map((device) => [
        (devices[device] as DeviceClass).label,
        run.rewardPerHour(device, day),
        rewardUsd(device, day),
        run.rentPerHour(device, day),
        ratioOf(rewardUsd(device, day), run.rentPerHour(device, day)),
      ]),
    },
  };
}
