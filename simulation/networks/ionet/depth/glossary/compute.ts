import { text, type GlossaryEntry } from '../../../../core';
import { assumption, sources } from '../../sources';
import { entry } from './entry';

const { sourceText, blockRewards, blockRecord, explorerClusters, explorerEarnings, stakingDocs } = sources;

/** Cards, jobs, blocks. */
export const computeTerms = {
  worker: entry(
    sourceText,
    text('Worker', '工作节点'),
    text(
      'A machine with one or more cards that joins with one Docker command.',
      '以一条 Docker 命令接入的、含一张或多张显卡的机器。',
    ),
  ),
  cluster: entry(
    explorerClusters,
    text('Cluster', '集群'),
    text(
      'Cards of several workers hired together as one job.',
      '由多个节点的显卡组成、作为一个任务整体租用。',
    ),
  ),
  reservation: entry(
    explorerClusters,
    text('Reservation', '预订'),
    text(
      'A job that holds its cards for months; the others are on demand.',
      '占用显卡数月的任务；其余为按需任务。',
    ),
  ),
  utilisation: entry(
    sources.explorerHome,
    text('Utilisation', '利用率'),
    text('Hired cards over ready cards.', '已租卡与可用卡之比。'),
  ),
  offeredLoad: entry(
    assumption('queueing theory'),
    text('Offered load (erlang)', '提供负载（爱尔朗）'),
    text(
      'Arrivals × duration × cards: how many cards would be busy if none were ever refused.',
      '到达率 × 时长 × 卡数：若从不拒绝，平均占用的卡数。',
    ),
  ),
  blocking: entry(
    assumption('queueing theory'),
    text('Blocking', '阻塞'),
    text(
      'Share of jobs that find too few free cards and go elsewhere.',
      '因空闲卡不足而转往他处的任务占比。',
    ),
  ),
  fragmentation: entry(
    assumption('queueing theory'),
    text('Fragmentation', '碎片化'),
    text(
      'Free cards that are too few for the cluster that asks, although many are free in all.',
      '总体仍有空闲卡，却不足以满足所请求的集群。',
    ),
  ),
  hourlyBlock: entry(
    blockRecord,
    text('Hourly block', '小时区块'),
    text(
      'Record of who was nominated, passed and was paid in one hour.',
      '记录一小时内谁被提名、通过验证并获得奖励。',
    ),
  ),
  nomination: entry(
    stakingDocs,
    text('Nomination', '提名'),
    text(
      'A device that has been up for five hours with its stake and a tested connection takes part in the block.',
      '在线满五小时、质押足额且连通性合格的设备参与当期区块。',
    ),
  ),
  proofOfWork: entry(
    blockRecord,
    text('Proof of work', '工作量证明（PoW）'),
    text(
      'A puzzle that shows within 15 minutes that the card is what it claims to be. A hired card skips it.',
      '在 15 分钟内证明显卡型号属实的计算题；被租用的显卡免做。',
    ),
  ),
  proofOfTimeLock: entry(
    blockRecord,
    text('Proof of Time-Lock', '时间锁证明（PoTL）'),
    text(
      'Shows that a device was up during the whole hour, hired or not.',
      '证明设备整小时在线，无论是否被租用。',
    ),
  ),
  multiplier: entry(
    blockRewards,
    text('Multiplier', '乘数'),
    text(
      'Weight of a class of cards in the block: H200 12, H100 10, RTX 4090 1.25.',
      '显卡类别在区块中的权重：H200 为 12，H100 为 10，RTX 4090 为 1.25。',
    ),
  ),
  tier: entry(
    blockRecord,
    text('Connectivity tier', '连通性等级'),
    text(
      '1 (low) to 4 (ultra high) by bandwidth; a sliver of the score.',
      '按带宽分 1（低）至 4（超高）级；对得分影响极小。',
    ),
  ),
  enterprisePool: entry(
    blockRewards,
    text('Enterprise and community pool', '企业池与社区池'),
    text('95 % and 5 % of every block since June 2025.', '自 2025 年 6 月起分得每个区块的 95% 与 5%。'),
  ),
  onChainLog: entry(
    explorerEarnings,
    text('On-chain task log', '链上任务日志'),
    text(
      'Bookings, settlements and rewards as transactions on Solana.',
      '以 Solana 交易记录的订单、结算与奖励。',
    ),
  ),
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
