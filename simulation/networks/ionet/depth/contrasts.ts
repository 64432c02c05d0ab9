import { eightPercentExplained, sources } from '../sources';
import { text, type Contrast } from '../../../core';

/** What the source text says of io.net, beside what really holds. */
export const contrasts: readonly Contrast[] = [
  {
    topic: text('“8 % of the total” in the first year', '“第一年从总量的 8% 开始”'),
    sourceText: text(
      'Released step by step over 20 years, the first year from 8 % of the total, less 1.02 % every month.',
      '代币将在20年内逐步释放，第一年从总量的8%开始，每月递减1.02%。',
    ),
    onChain: eightPercentExplained,
    source: sources.emissionSchedule,
  },
  {
    topic: text('1.02 % a month', '每月递减 1.02%'),
    sourceText: text('Emission falls by 1.02 % a month.', '每月递减1.02%。'),
    onChain: text(
      '1.0151 %. With 1.02 % twenty years would pay 298.9 M IO; with the factor the documentation prints 300,005,579; with the exact one 300,000,000.',
      '实际为 1.0151%。若按 1.02%，二十年共发 2.989 亿；按文档所印系数为 300,005,579；按精确系数恰为 300,000,000。',
    ),
    source: sources.emissionSchedule,
  },
  {
    topic: text('What suppliers are rewarded for', '奖励依据'),
    sourceText: text(
      'Suppliers are rewarded by the performance and stability of what they provide.',
      '根据所提供设备的性能及稳定性，可以获得代币奖励。',
    ),
    onChain: text(
      'By the class of the card and by being online. Being hired adds 5 points to 20,000 for each card and multiplier, so that the block pays presence and not work; in March 2025 an H100 got 1.69 IO an hour for waiting.',
      '取决于显卡类别与在线与否。被租用仅加 5 分，而每卡每单位乘数为 20,000 分：区块为在线而非工作付费；2025 年 3 月一张 H100 等待一小时可得 1.69 IO。',
    ),
    source: sources.blockRecord,
  },
  {
    topic: text('What stakers earn', '质押者的收益'),
    sourceText: text(
      'Stakers support the platform, earn from the rental of devices and raise the ranking of good ones.',
      '质押者通过质押平台代币以支持平台的长期稳定运转，从设备租赁中获取质押收益，这有助于提升优良设备的排名。',
    ),
    onChain: text(
      'A device needs 200 IO × multiplier for each processor before it gets block rewards. A co-staker may supply up to half of that for an agreed share of the block rewards; rent stays with the owner. How stake enters the ranking of devices is not published; the hourly core makes it a weight.',
      '设备须按每处理器 200 IO × 乘数质押才获区块奖励。共同质押者可提供至多一半，换取约定份额的区块奖励；租金归所有者。质押如何影响排名并未公布，小时核心将其作为权重。',
    ),
    source: sources.stakingDocs,
  },
  {
    topic: text('Fees that burn', '费用与销毁'),
    sourceText: text(
      'Part of the revenue buys back and burns IO: 0.25 % from both sides and 2 % from payments in USDC.',
      '平台收入的一部分将用于回购并销毁$IO，费用来源包括双边0.25%的预定费及使用USDC付款收取的2%服务费。',
    ),
    onChain: text(
      'At the bookings of June 2025 all fees together buy some 4,000 IO a day while 96,000 were emitted: burn ÷ emission of about 4 %. And by July 2025 only 683 IO were missing on chain, so that the promise had hardly been kept.',
      '按 2025 年 6 月的订单，全部费用每日约可购 4,000 IO，而发行为 96,000：销毁 ÷ 发行约 4%。且截至 2025 年 7 月链上仅减少 683 IO，承诺几乎未兑现。',
    ),
    source: sources.aggregator,
  },
  {
    topic: text('Payment', '支付'),
    sourceText: text(
      'All transactions in the platform use IO; USDC may be used for a service fee of 2 %.',
      '平台内所有交易均使用原生代币$IO；用户和供应商可以使用USDC或$IO支付，但使用USDC需要支付2%的服务费。',
    ),
    onChain: text(
      'The 2 % is charged on either side that uses USDC, so that a booking in USDC on both sides pays 4.5 % and one in IO 0.5 %. If everybody used IO, as the text has it, five sixths of the buy-back would be gone.',
      '使用 USDC 的任一侧均收 2%：双边 USDC 的订单合计付 4.5%，双边 IO 仅 0.5%。若如文中所述全部使用 IO，则约六分之五的回购销毁将消失。',
    ),
    source: sources.tokenomics,
  },
  {
    topic: text('Supply at launch', '上线供应量'),
    sourceText: text(
      '500 million are issued at launch, the other 300 million reward suppliers and stakers.',
      '上线时发行5亿个，其余3亿个用于奖励供应商和质押者。',
    ),
    onChain: text(
      'Allocated, not circulating: 94.4 M IO were free on the first day, the listing said 95 M. Investors and team, 272 M, unlock from July 2025 until June 2028. On chain all 800 M were minted at once; “emitted” means released from the reward pool.',
      '是分配而非流通：首日仅 9440 万可流通，上市公告称 9500 万。投资者与团队的 2.72 亿自 2025 年 7 月解锁至 2028 年 6 月。链上 8 亿已一次铸造，“发行”指从奖励池释放。',
    ),
    source: sources.allocation,
  },
  {
    topic: text('A top-up, not a replacement', '临时补充而非替代'),
    sourceText: text(
      'Dispatch and temporary top-up of compute for the market, not a replacement of clouds.',
      '为市场提供算力调度和临时补充，而非替代现有的云计算资源。',
    ),
    onChain: text(
      'The hours tell another story: running clusters of 200 to 280 cards were reserved for half a year. In this model 5 % of the jobs are reservations and hold 88 % of the hours.',
      '实际卡时并非如此：运行中的 200 至 280 卡集群预订了半年。本模型中 5% 的任务为预订，占 88% 的卡时。',
    ),
    source: sources.explorerClusters,
  },
  {
    topic: text('Cost against the cloud', '与云的成本对比'),
    sourceText: text(
      'Distributed sharing lowers the cost markedly, at a quality near that of clouds.',
      '通过分布式算力共享显著降低成本，同时通过集群化技术实现接近云平台的服务质量。',
    ),
    onChain: text(
      'An H100 was listed at 1.19 USD an hour against about 3.90 in a large cloud: 69 % less. The gap is paid for twice: by rewards that make suppliers accept less, and by renters, whose jobs go on with fewer cards, or stop, when a card drops out and none is free.',
      'H100 标价 1.19 美元/小时，大型云约 3.90：低 69%。差价有两重来源：奖励使供应商接受更低租金，以及租用者承担的风险：显卡掉线且无空闲卡时，任务少卡运行甚至中断。',
    ),
    source: sources.explorerHome,
  },
  {
    topic: text('Idle consumer cards', '民间闲置 GPU'),
    sourceText: text(
      'io.net fills the gap in compute by gathering idle GPUs of ordinary people.',
      'Io.net通过整合民间闲置GPU资源，填补了这一算力缺口。',
    ),
    onChain: text(
      'Since June 2025 95 % of every block goes to enterprise cards and 5 % to community ones such as the RTX 3090, which were hired for 4 to 8 % of their time in September 2025.',
      '自 2025 年 6 月起每个区块的 95% 归企业级显卡，仅 5% 归 RTX 3090 等社区设备，后者在 2025 年 9 月仅有 4% 至 8% 的时间被租用。',
    ),
    source: sources.blockRewards,
  },
  {
    topic: text('Encryption and the on-chain log', '加密与上链日志'),
    sourceText: text(
      'End-to-end encryption; what tasks ran is stored on chain, so that logs are transparent and permanent.',
      '采用端对端加密技术；任务执行信息会被上链存储，实现日志的透明和永久保存。',
    ),
    onChain: text(
      'On Solana are bookings, settlements, block records and claims, not what was computed: a cluster of six minutes wrote seven transactions. Whoever owns a card can see what runs on it.',
      '上链的是订单、结算、区块记录与领取，而非计算内容：一个六分钟的集群写入七笔交易。显卡所有者可以看到其上运行的内容。',
    ),
    source: sources.explorerEarnings,
  },
  {
    topic: text('No KYC', '规避 KYC'),
    sourceText: text(
      'Clouds ask for identification; io.net avoids the issue of compliance by being decentralised.',
      'AWS和Google Cloud对用户有严格的KYC要求，而Io.net通过去中心化方式规避了合规性问题。',
    ),
    onChain: text(
      'Not asking moves the risk, it does not remove it: to suppliers, who do not know whom they compute for, and to the network, where in April 2024 1.8 million fake cards tried to connect.',
      '不核验只是转移而非消除风险：供应商不知为谁计算；网络自身亦曾在 2024 年 4 月遭遇 180 万张虚假显卡的接入尝试。',
    ),
    source: {
      kind: 'third-party',
      title: 'The Block: io.net and the fake GPUs of April 2024',
      locator: 'theblock.co/post/291315',
      date: '2024-04-29',
    },
  },
];
