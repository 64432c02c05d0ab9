import { defineParameters, text } from '../../core';
import { coStakingParameters } from './parameters/co-staking';
import { costParameters } from './parameters/costs';
import { demandParameters } from './parameters/demand';
import { emissionParameters } from './parameters/emission';
import { feeParameters } from './parameters/fees';
import { ideParameters } from './parameters/ide';
import { marketParameters } from './parameters/market';
import { proofParameters } from './parameters/proofs';
import { seasonParameters } from './parameters/season';
import { stakeParameters } from './parameters/stakes';
import { supplyParameters } from './parameters/supply';
import { sybilParameters } from './parameters/sybil';

export const groups = {
  demand: text('Demand', '需求'),
  price: text('Prices', '价格'),
  fees: text('Fees and burn', '费用与销毁'),
  supply: text('Supply side', '供给侧'),
  sybil: text('Fake cards', '虚假显卡'),
  costs: text('Costs of a card', '单卡成本'),
  emission: text('Emission and unlocks', '发行与解锁'),
  ide: text('Incentive Dynamic Engine', '激励动态引擎（IDE）'),
  chain: text('On-chain log', '链上日志'),
};

export const parameters = defineParameters({
  ...demandParameters,
  ...marketParameters,
  ...feeParameters,
  ...supplyParameters,
  ...stakeParameters,
  ...proofParameters,
  ...seasonParameters,
  ...coStakingParameters,
  ...sybilParameters,
  ...costParameters,
  ...emissionParameters,
  ...ideParameters,
});
