import { text, type StudyContext, type StudyResult } from '../../../../core';
import { devices, type DeviceClass } from '../../devices';
import { partGiven, rewardShareOfCoStaker } from '../../mechanisms/co-staking';
import { slashesPerHour } from '../../mechanisms/slashing';
import { deviceNumber, readRun } from '../run-reading';
import type { stake } from './declaration';

const HOURS_PER_YEAR = 8760;
const DAYS_PER_YEAR = 365;
const CHANCES = Float64Array.from({ length: 41 }, (_, i) => 0.005 * i);
const HOURS_SHOWN = 73;
/** A micro-IO; less cannot be staked. */
const SMALLEST_STAKE_IO = 1e-6;

/** Yields, slashes and the way out, for one device on one day of the run. */
export function runStake({
  parameters: inputs,
  scenario,
  frame,
}: StudyContext<(typeof stake)['parameters']>): StudyResult<typeof stake> {
  const run = readRun(scenario, frame);
  const { unstakeCooldownDays, appealDays, coStakeWaitDays, coStakePart, coStakeRewardShare } = run.values;
  const { blockFailure, slashAfter, slashShare, appealWon } = run.values;
  const card = deviceNumber(inputs.card);
  const { cardsPerDevice } = devices[card] as DeviceClass;
  const amount = (run.classes.stakeIo[card] as number) * cardsPerDevice;
  const reward = run.rewardPerHour(card, inputs.day) * 24 * cardsPerDevice;
  const coStake = amount * partGiven(coStakePart);
  const perYear = slashesPerHour(blockFailure, slashAfter) * HOURS_PER_YEAR;
  // the owner adds what was taken, so that the same stake stands behind the device all year
  const lostPerYear = perYear * slashShare * (1 - appealWon);
  const yieldOf = (share: number, stakeIo: number) =>
    stakeIo >= SMALLEST_STAKE_IO ? (reward * share * DAYS_PER_YEAR) / stakeIo - lostPerYear : 0;
  const coShare = rewardShareOfCoStaker(coStakePart, coStakeRewardShare, 0, 0);
  const slashesAt = (streak: number) =>
    CHANCES.map((chance) => slashesPerHour(chance, streak) * HOURS_PER_YEAR);
  const left = new Float64Array(HOURS_SHOWN);
  for (let hour = 0, now = amount; hour < HOURS_SHOWN; hour++) {
    if (hour > 0 && hour % slashAfter === 0) now *= 1 - slashShare;
    left[hour] = now;
  }
  const slashed = amount * slashShare;
  return {
    figures: {
      stake: amount,
      reward,
      ownerYield: yieldOf(1 - coShare, amount - coStake),
      coStakerYield: yieldOf(coShare, coStake),
      slashesPerYear: perYear,
      burnedPerYear: lostPerYear * amount,
    },
    charts: {
      slashes: {
        x: CHANCES,
        lines: { one: slashesAt(1), two: slashesAt(2), three: slashesAt(3), five: slashesAt(5) },
      },
      left: { x: left.map((_, hour) => hour), lines: { left } },
    },
    tables: {
      calendar: [
        [text('Owner asks to leave (not while hired)', '所有者申请退出（未被租用时）'), 0, amount - coStake],
        [text('Co-staker asks to leave; no rewards from here', '共同质押者申请退出，自此无奖励'), 0, coStake],
        [
          text('Co-stake leaves the device, cooldown begins', '共同质押离开设备，冷却开始'),
          coStakeWaitDays,
          coStake,
        ],
        [text('Owner’s stake is free', '所有者质押可支配'), unstakeCooldownDays, amount - coStake],
        [text('Co-stake is free', '共同质押可支配'), coStakeWaitDays + unstakeCooldownDays, coStake],
        [text('Slash: appeal ends, given back', '罚没：申诉期满，退还'), appealDays, slashed * appealWon],
        [text('Slash: appeal ends, burned', '罚没：申诉期满，销毁'), appealDays, slashed * (1 - appealWon)],
      ],
    },
  };
}
