import type { StudyContext, StudyResult } from '../../../../core';
import { pow } from '../../../../core/math';
import { devices, type DeviceClass } from '../../devices';
import { deviceNumber, GPU_CLASSES, readRun, type RunReading } from '../run-reading';
import type { supplierPayback } from './declaration';

const JOIN_STEPS = 12;
const DAYS_PER_YEAR = 365;

interface CardLife {
  readonly price: number;
  /** Cash after each day: the price, then what was earned; with rewards and without. */
  readonly cash: Float64Array;
  readonly rentOnly: Float64Array;
  /** First day on which cash is no longer negative, NaN when none. */
  readonly payback: number;
  readonly rewardShare: number;
}

/** Follows cards that join on single days through the run. */
export function runSupplierPayback({
  parameters: inputs,
  scenario,
  frame,
}: StudyContext<(typeof supplierPayback)['parameters']>): StudyResult<typeof supplierPayback> {
  const run = readRun(scenario, frame);
  const joined = Math.min(inputs.day, run.lastDay);
  const card = deviceNumber(inputs.card);
  const life = (device: number, day: number) => liveCard(run, device, day, inputs.horizonDays);
  const own = life(card, joined);
  const joins = Float64Array.from({ length: JOIN_STEPS + 1 }, (_, i) =>
    Math.round((run.lastDay * i) / JOIN_STEPS),
  );
  const lives = Array.from(joins, (day) => life(card, day));
  const lastGood = lives.findLastIndex(({ payback }) => payback >= 0);
  return {
    figures: {
      price: own.price,
      paybackDays: own.payback,
      earned: (own.cash.at(-1) as number) + own.price,
      rewardShare: own.rewardShare,
      lastJoinDay: joins[lastGood] ?? Number.NaN,
    },
    charts: {
      cash: {
        x: Float64Array.from(own.cash, (_, day) => day),
        lines: { withRewards: own.cash, rentOnly: own.rentOnly },
      },
      byJoinDay: {
        x: joins,
        lines: {
          earned: Float64Array.from(lives, ({ cash, price }) => ((cash.at(-1) as number) + price) / price),
          breakEven: joins.map(() => 1),
        },
      },
    },
    tables: {
      classes: GPU_CLASSES.map((device) => {
        const each = life(device, joined);
        const margin = (each.cash[1] as number) - (each.cash[0] as number);
        return [(devices[device] as DeviceClass).label, each.price, margin, each.payback, each.rewardShare];
      }),
    },
  };
}

function liveCard(run: RunReading, device: number, joined: number, horizon: number): CardLife {
  const { values, world } = run;
  const years = joined / DAYS_PER_YEAR;
  const hardware = values.hardwareCostFactor * pow(1 + world.hardwarePriceTrendPerYear, years);
  const price = (devices[device] as DeviceClass).capexUsd * hardware;
  const cash = new Float64Array(horizon + 1);
  const rentOnly = new Float64Array(horizon + 1);
  cash[0] = rentOnly[0] = -price;
  let payback = Number.NaN;
  let rents = 0;
  let rewards = 0;
  for (let day = 0; day < horizon; day++) {
    const on = joined + day;
    const rent = run.rentPerDay(device, on);
    const reward = run.rewardUsdPerDay(device, on);
    const cost = run.costPerDay(device, on);
    rents += rent;
    rewards += reward;
    rentOnly[day + 1] = (rentOnly[day] as number) + rent - cost;
    cash[day + 1] = (cash[day] as number) + rent + reward - cost;
    if (!(payback >= 0) && (cash[day + 1] as number) >= 0) payback = day + 1;
  }
  return {
    price,
    cash,
    rentOnly,
    payback,
    rewardShare: rents + rewards > 0 ? rewards / (rents + rewards) : 0,
  };
}
