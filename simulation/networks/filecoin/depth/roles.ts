import { text, type RoleSpec } from '../../../core';

/** Who takes part, and what a day brings and costs. */
export const roles: Readonly<Record<string, RoleSpec>> = {
  storageProvider: {
    label: text('Storage providers', '存储提供者'),
    description: text(
      'Seal sectors, lock pledge behind them, prove them every day, and are paid block rewards for it.',
      '封装扇区、为其锁定质押、每日提交证明,并因此获得区块奖励。',
    ),
    ledger: [
      { metric: 'dayRewardFil', sign: 1 },
      { metric: 'releasedFilPerDay', sign: 1 },
      { metric: 'pledgedFilPerDay', sign: -1 },
      { metric: 'sectorFeeFil', sign: -1 },
      { metric: 'terminationFeeFil', sign: -1 },
      { metric: 'baseBurnFil', sign: -1 },
    ],
  },
  client: {
    label: text('Clients', '存储客户'),
    description: text(
      'Have data stored and pay for a small part of it.',
      '委托存储数据,并为其中一小部分付费。',
    ),
    ledger: [{ metric: 'revenueUsd', sign: -1 }],
  },
};
