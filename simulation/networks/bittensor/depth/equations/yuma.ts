import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';

/** Yuma Consensus: how an epoch pays miners and validators. */
export const yumaEquations = {
  consensus: {
    title: text('Consensus and clipping', '共识与截断'),
    tex: '\\bar W_j = \\max\\Big\\{w : \\sum_{i:\\,W_{ij} \\ge w} S_i \\ge \\kappa\\Big\\}, \\quad \\hat W_{ij} = \\min(W_{ij}, \\bar W_j)',
    explanation: text(
      'S: active stake of the validators with a permit as shares of 1; W: their weights, each row summing to 1; κ = 32,767 / 65,535.',
      'S 为持许可验证者的活跃质押占比；W 为其权重，每行合计为 1；κ = 32,767 / 65,535。',
    ),
    metrics: [],
    code: 'yuma/consensus.ts',
    source: sources.epoch,
  },
  incentive: {
    title: text('Rank, trust and incentive', '排名、信任与激励'),
    tex: 'R_j = \\sum_i S_i \\hat W_{ij}, \\quad T_j = \\frac{R_j}{\\sum_i S_i W_{ij}}, \\quad I_j = \\frac{R_j}{\\sum_k R_k}, \\quad V_i = \\sum_j \\hat W_{ij}',
    explanation: text(
      'I splits the miners’ part. V, the validator’s trust, is what is left of its weights.',
      'I 决定矿工部分的分配。V 为验证者信任，即其权重保留的部分。',
    ),
    metrics: ['minerTao', 'minersPaidTao'],
    code: 'yuma/ranks.ts',
    source: sources.epoch,
  },
  bonds: {
    title: text('Bonds and dividends, Yuma 2', '债券与分红（Yuma 2）'),
    tex: "\\Delta B_{ij} = \\frac{S_i \\hat W_{ij}}{\\sum_k S_k \\hat W_{kj}}, \\quad B' = 0.1\\,\\Delta B + 0.9\\,B, \\quad D_i \\propto \\sum_j B'_{ij} I_j",
    explanation: text(
      'Columns of B sum to 1. Who saw a miner’s quality early holds bonds of it and shares in its incentive.',
      'B 的每列合计为 1。较早识别矿工质量的验证者持有其债券，并分享其激励。',
    ),
    metrics: ['validatorTao'],
    code: 'yuma/bonds-yuma2.ts',
    source: sources.epoch,
  },
  bondsYuma3: {
    title: text('Bonds and dividends, Yuma 3', '债券与分红（Yuma 3）'),
    tex: "B'_{ij} = (1 - a_{ij})\\,B_{ij} + a_{ij} \\hat W_{ij}, \\quad D_i \\propto S_i \\sum_j \\frac{B'_{ij}}{\\sum_k B'_{kj}} I_j",
    explanation: text(
      'Each pair by itself; stake enters only in D. With liquid alpha a lies between 0.7 and 0.9 by how far weight, bond and consensus are apart.',
      '每一对单独计算；质押只进入 D。启用流动 α 时，a 依权重、债券与共识的距离在 0.7 至 0.9 之间。',
    ),
    metrics: ['validatorTao'],
    code: 'yuma/bonds-yuma3.ts',
    source: sources.epoch,
  },
} as const satisfies Readonly<Record<string, Equation>>;
