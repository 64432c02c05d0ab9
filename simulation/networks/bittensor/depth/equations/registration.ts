import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';

/** What seats and subnets cost, and who loses them. */
export const registrationEquations = {
  registration: {
    title: text('Price of a seat', '席位价格'),
    tex: "c' = c \\cdot 2^{-1/360} \\text{ a block}, \\quad c' = 1.26\\,c \\text{ a registration}",
    explanation: text(
      'Within 0.0005 and 100 TAO. In balance three nodes register a tempo: ln 2 / ln 1.26.',
      '限于 0.0005 至 100 TAO。均衡时每周期注册三个节点：ln 2 / ln 1.26。',
    ),
    metrics: ['paidRecycledTao'],
    code: 'mechanisms/registration-burn.ts',
    source: sources.registration,
  },
  lockCost: {
    title: text('Lock cost of a new subnet', '新子网的锁定成本'),
    tex: "L' = \\max\\left(L_{\\min},\\; 2L - L\\,\\frac{n}{N}\\right), \\quad N = 100\\,800\\,E",
    explanation: text(
      'L: what the last registration paid; n: blocks since; E: TAO of a block, so that the doubled cost falls by L in 14 days, in 7 since the first halving. The first one costs the least there is, which is never below what opens the pool. A part opens the new pool at 1 TAO per alpha, the rest is recycled. Acts where new subnets replace old ones.',
      'L 为上次注册所付；n 为其后的区块数；E 为每区块的 TAO，故翻倍后的成本在 14 天内下降 L，首次减半后为 7 天。最初一次按最低成本，最低成本不低于开设资金池所需。一部分按 1 TAO 兑 1 alpha 开设新资金池，其余被回收。仅在新子网替换旧子网时生效。',
    ),
    metrics: ['subnetLockTao', 'newPoolTao', 'paidRecycledTao'],
    code: 'mechanisms/registration-burn.ts',
    source: sources.subnets,
  },
  deregistration: {
    title: text('Deregistration of a subnet', '子网注销'),
    tex: 'i^{*} = \\arg\\min_{i:\\,n_i \\ge 1\\,296\\,000} P_i',
    explanation: text(
      'With all 128 slots taken a new subnet gets the slot of the lowest moving price P among those at least 1,296,000 blocks old, 180 days. The TAO of its pool goes to the holders of its alpha, which ends. Acts where new subnets replace old ones.',
      '128 个席位占满时，新子网取代年龄不低于 1,296,000 个区块（180 天）者中移动价格 P 最低的席位。其资金池中的 TAO 归 alpha 持有者，该 alpha 终止。仅在新子网替换旧子网时生效。',
    ),
    metrics: ['replacedSubnets', 'paidOutTao'],
    code: 'mechanisms/subnet-registration.ts',
    source: sources.subnets,
  },
} as const satisfies Readonly<Record<string, Equation>>;
