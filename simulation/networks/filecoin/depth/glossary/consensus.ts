import { text, type GlossaryEntry } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../../studies/sources';
import { entry } from './entry';

const { expectedConsensus, electionProof, fip0086, minerState, whitepaper } = studySources;

/** How blocks come about and become final. */
export const consensusTerms = {
  epoch: entry(
    sources.lotusParams,
    text('Epoch', '纪元'),
    text(
      '30 seconds; 2,880 make a day. Elections, rewards and fees are counted in epochs.',
      '30 秒，一天 2,880 个。选举、奖励与费用均以纪元计。',
    ),
  ),
  expectedConsensus: entry(
    expectedConsensus,
    text('Expected Consensus (EC)', '预期共识（EC）'),
    text(
      'Every provider finds out for itself, by a private lottery weighted by power, whether it may make a block; five wins an epoch are expected.',
      '每个提供者通过按算力加权的私有抽签自行得知能否出块；每纪元期望五次获胜。',
    ),
  ),
  winCount: entry(
    electionProof,
    text('Win count', '获胜次数'),
    text(
      'How often a provider has won in an epoch. Its block is paid that many times.',
      '提供者在一个纪元内的获胜次数，其区块按此倍数获得奖励。',
    ),
  ),
  tipset: entry(
    expectedConsensus,
    text('Tipset', 'Tipset（区块集）'),
    text(
      'All blocks of an epoch with the same parents; the chain is a chain of tipsets.',
      '同一纪元内父块相同的全部区块；链由 tipset 相连而成。',
    ),
  ),
  nullRound: entry(
    expectedConsensus,
    text('Null round', '空轮'),
    text(
      'An epoch nobody has won, 0.67 % of all. The next tipset skips it.',
      '无人获胜的纪元，约占 0.67%，下一 tipset 会跳过它。',
    ),
  ),
  consensusFault: entry(
    minerState,
    text('Consensus fault', '共识错误'),
    text(
      'Making two blocks where one is allowed, or hiding the right parent. Whoever reports it is rewarded; the culprit pays five wins and is barred for 900 epochs.',
      '在只允许一个区块时制作两个，或隐瞒正确父块。举报者获奖，违规者罚五次获胜的奖励并被禁止出块 900 个纪元。',
    ),
  ),
  powerFaultTolerance: entry(
    whitepaper,
    text('Power fault tolerance (PFT)', '算力容错（PFT）'),
    text(
      'The idea of the 2017 paper to bound an adversary by its share of power instead of its number of machines. Expected Consensus is what was built.',
      '2017 年论文提出以算力占比而非机器数量限定对手的设想；实际实现为预期共识。',
    ),
  ),
  fastFinality: entry(
    fip0086,
    text('Fast finality (F3)', '快速最终性（F3）'),
    text(
      'Votes weighted by power, beside EC, that finalise a tipset with two thirds of power; without it clients wait 900 epochs (7.5 hours).',
      '与 EC 并行、按算力加权的投票，获三分之二算力即最终确定 tipset；否则客户端需等待 900 个纪元（7.5 小时）。',
    ),
  ),
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
