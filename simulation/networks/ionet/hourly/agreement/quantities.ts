import { text } from '../../../../core';

/** What the hourly core and the daily mode are compared on, over the rows of an input that count. */
export const comparedQuantities = {
  utilisation: text('Utilisation', '利用率'),
  revenue: text('Revenue', '收入'),
  burn: text('Bought back and slashed', '回购与罚没销毁'),
  fleet: text('Fleet at the end', '期末机队'),
  refused: text('Refused demand', '被拒需求'),
  allBurn: text('Burned in all', '销毁合计'),
  vaultBurn: text('Burned in the vault', '金库内销毁'),
  rewardVault: text('Reward vault', '奖励金库'),
  feeVault: text('Fee vault', '费用金库'),
} as const;

export type ComparedQuantity = keyof typeof comparedQuantities;
