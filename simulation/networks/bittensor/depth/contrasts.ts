import { text, type Contrast } from '../../../core';
import { sources } from '../sources';

/** What the source text says, beside what the chain does. */
export const contrasts: readonly Contrast[] = [
  {
    topic: text('TAO a block', '每区块 TAO'),
    sourceText: text('A block every 12 seconds makes 1 TAO.', '每 12 秒出一个区块，产生 1 个 TAO。'),
    onChain: text(
      '1 TAO until 2025-12-15 13:31 UTC; 0.5 since, because the issuance reached 10.5 M. The next halving is due at 15.75 M.',
      '2025-12-15 13:31(UTC)之前为 1 TAO；发行量达 1050 万后为 0.5。下次减半在 1575 万。',
    ),
    source: sources.firstHalving,
  },
  {
    topic: text('Halving', '减半'),
    sourceText: text('At most 21 million TAO; no halving is named.', '最大供应量 2100 万；未提及减半。'),
    onChain: text(
      'The issuance decides, not the block number. TAO paid for registrations and fees is recycled, about a tenth of the emission, and delays every halving.',
      '由发行量而非区块高度决定。注册费与手续费被回收，约占发行的十分之一，因而推迟每次减半。',
    ),
    source: sources.blockEmission,
  },
  {
    topic: text('Split 18 / 41 / 41', '18 / 41 / 41 分配'),
    sourceText: text(
      'TAO: 18 % to owners, 41 % to miners, 41 % to validators.',
      'TAO：所有者 18%，矿工 41%，验证者 41%。',
    ),
    onChain: text(
      'Of alpha since 2025-02-13, not of TAO, which enters the pools of subnets with a share. Of the validators’ 41 % the root proportion goes to root stakers; miners’ alpha sent to the owner’s own keys is burned.',
      '自 2025-02-13 起分配的是 alpha 而非 TAO；TAO 进入有份额的子网的资金池。验证者的 41% 中按根比例归根网络质押者；矿工部分若指向所有者自己的密钥则被销毁。',
    ),
    source: sources.coinbase,
  },
  {
    topic: text('Who shares TAO among subnets', '谁在子网间分配 TAO'),
    sourceText: text(
      'Emission goes by the performance of subnets and of the nodes in them.',
      '按子网的表现及其中节点的表现进行分配。',
    ),
    onChain: text(
      'Seven rules in eighteen months: root validators’ votes, moving prices, flows of TAO, net flows, prices less burn with root proportion and without, and a gate that favours the largest, since 2026-08-14 the first 32.',
      '十八个月内七种规则：根验证者投票、移动价格、TAO 流量、净流量、计根比例与不计根比例的扣除销毁的价格，以及偏向大子网（自 2026-08-14 起为前 32 名）的门限。',
    ),
    source: sources.subnetEmissions,
  },
  {
    topic: text('Ranking by performance', '按表现排名'),
    sourceText: text(
      'A node is ranked by how well it does tasks, what other nodes say of its output, and its trust in the network.',
      '节点按任务执行效果、其他节点对其输出的评价以及在网络中获得的信任度排名。',
    ),
    onChain: text(
      'Validators with a permit set weights; the chain takes the stake-weighted median at κ ≈ 0.5 and clips whatever lies above. Peers without stake have no say.',
      '持有许可的验证者设定权重；链上取 κ ≈ 0.5 处按质押加权的中位数，并截去高出部分。没有质押的节点没有发言权。',
    ),
    source: sources.epoch,
  },
  {
    topic: text('Trust', '信任'),
    sourceText: text('Trust is one of three things a node is ranked by.', '信任度是排名的三项标准之一。'),
    onChain: text(
      'Trust of a miner is the part of its rank that survives clipping; trust of a validator the part of its weights that does. Neither is paid as such: incentive and dividends follow from rank and bonds.',
      '矿工的信任是其排名在截断后保留的部分；验证者的信任是其权重保留的部分。二者本身不获奖励：激励与分红来自排名与债券。',
    ),
    source: sources.epoch,
  },
  {
    topic: text('Staking', '质押'),
    sourceText: text(
      'Stakers live on inflation and raise the rank of the nodes they support.',
      '质押者从通货膨胀中获益，并提升所支持节点的排名。',
    ),
    onChain: text(
      'Stake counts behind validators alone: it gives them weight, permits and dividends, and a miner’s rank only through their weights. Nothing is locked; the exit from alpha costs slippage and 0.05 %.',
      '质押只对验证者起作用：带来权重、许可与分红；矿工的排名只经由其权重受影响。没有锁定；退出 alpha 需承担滑点与 0.05% 手续费。',
    ),
    source: sources.swapFee,
  },
  {
    topic: text('Paying for service', '服务付费'),
    sourceText: text(
      'Users pay for compute and models with the token.',
      '用户使用代币支付计算资源和模型服务的费用。',
    ),
    onChain: text(
      'The chain knows no payment for service. Users pay subnet owners as these ask, mostly off chain; owners may buy alpha with it, which is all the chain sees.',
      '链上没有服务付费。用户按子网所有者的要求付费，多在链下进行；所有者可用其买入 alpha，链上只看得到这一步。',
    ),
    source: sources.model,
  },
];
