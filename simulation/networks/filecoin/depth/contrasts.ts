import { text, type Contrast } from '../../../core';
import { sources } from '../sources';
import { studySources } from '../studies/sources';

/** What the source text says of Filecoin, beside what the chain does. */
export const contrasts: readonly Contrast[] = [
  {
    topic: text('What a missed proof costs', '错过证明的代价'),
    sourceText: text(
      'A provider that cannot give a valid storage proof is punished and loses part of its staked tokens.',
      '存储提供者如果无法提供有效的存储证明，则会受到惩罚，失去部分质押代币。',
    ),
    onChain: text(
      'The first missed proof costs only the reward. From the second on a fault fee of 3.51 days of reward is due each day, taken from rewards that still vest, then from free balance. The pledge answers only for what is then still owed, and for the termination fee when the fault has lasted 42 days; the rest of it comes back.',
      '首次错过证明只损失奖励。自第二次起每天须付相当于 3.51 天奖励的故障费，先从仍在释放的奖励中扣除，再从可用余额扣除。质押仅承担此后仍欠的部分，以及故障满 42 天时的终止费；其余退还。',
    ),
    source: studySources.fip0002,
  },
  {
    topic: text('Inflation and the number of providers', '通胀与提供者数量'),
    sourceText: text(
      'As the number of miners grows, the inflation of the network falls step by step.',
      '随着矿工数量的增加，网络的通胀率会逐渐下降。',
    ),
    onChain: text(
      'Below the baseline it is the other way round: more raw power moves effective network time faster, and up to 70 % of minting follows it. Inflation falls with time, because both parts of the allocation decay with a half-life of six years, not because providers join.',
      '在基线以下恰好相反：原始算力越多，有效网络时间推进越快，而至多 70% 的铸造随其增加。通胀下降是因为两部分配额均以六年半衰期衰减，与提供者加入无关。',
    ),
    source: sources.rewardActor,
  },
  {
    topic: text('Total supply', '总供应量'),
    sourceText: text(
      'The total supply is 2 billion FIL, issued step by step through mining rewards.',
      'Filecoin 的总供应量为 20 亿，新的 FIL 代币通过挖矿奖励逐渐发行。',
    ),
    onChain: text(
      'Two billion is the most that could ever exist. Only 1.1 billion is for storage mining, and 770 million of it is minted in full only if raw power keeps up with a baseline that doubles every year, which it has been below since February 2023. 600 million vested to investors, team and foundation until 2026-10-14, and nearly all of a reserve of 300 million has never moved.',
      '20 亿是理论上限。其中仅 11 亿用于存储挖矿，而其中 7.7 亿只有在原始算力跟上每年翻倍的基线时才会全部铸造，但自 2023 年 2 月起算力已低于基线。6 亿在 2026-10-14 之前归属给投资者、团队与基金会，3 亿储备几乎从未动用。',
    ),
    source: sources.lotusSupply,
  },
  {
    topic: text('What rewards depend on', '奖励取决于什么'),
    sourceText: text(
      'Rewards depend on the storage provided, on how often data is accessed, and on the contribution to consensus.',
      '矿工的奖励与他们提供的存储空间、数据的访问频率以及参与网络共识的贡献相关。',
    ),
    onChain: text(
      'Block rewards follow the share of quality-adjusted power alone: proven bytes, counted ten times where a FIL+ deal fills them. Whether anybody ever reads the data makes no difference to them.',
      '区块奖励只取决于质量调整算力的占比：已证明的字节数，由 FIL+ 订单填充的部分按十倍计。数据是否被读取与奖励无关。',
    ),
    source: studySources.electionProof,
  },
  {
    topic: text('Consensus', '共识机制'),
    sourceText: text(
      'Filecoin uses PFT (Power Fault Tolerance): storage and proofs of spacetime become votes that elect the leader who makes a block.',
      '通过其创新的 PFT（Power Fault Tolerance）共识机制，将存储量和时空证明转化为投票权重，选举出领导节点来创建新的区块。',
    ),
    onChain: text(
      'Power fault tolerance is the setting of the 2017 paper. The chain runs Expected Consensus: in each epoch of 30 s every provider draws its own wins from a Poisson distribution with mean 5 × its share of power, so there may be several blocks or none. Since 2025, F3 adds votes weighted by power that make tipsets final long before the 900 epochs of waiting.',
      'PFT 是 2017 年论文中的概念。链上运行的是预期共识：每个 30 秒纪元内，各提供者按均值为 5 × 算力占比的泊松分布独立抽取获胜次数，因此可能有多个区块，也可能没有。2025 年起 F3 按算力加权投票，使 tipset 远早于 900 个纪元获得最终性。',
    ),
    source: studySources.expectedConsensus,
  },
  {
    topic: text('Price of storage', '存储价格'),
    sourceText: text(
      'Storage prices are set by supply and demand, and clients bid what they are willing to pay.',
      'Filecoin 的存储市场由供需关系决定，用户提交愿意支付的价格。',
    ),
    onChain: text(
      'The reward for verified deals dwarfs what clients pay, so most deals were struck at or near a price of zero: 0.015 % of the data of January 2024 to May 2025 came with a payment on chain. Paid storage is sold off chain or through Filecoin Onchain Cloud at a list price.',
      '已验证订单的奖励远超客户付费，因此多数订单价格为零或接近零：2024 年 1 月至 2025 年 5 月链上仅 0.015% 的数据附带付款。付费存储多在链下或通过 Filecoin Onchain Cloud 按标价出售。',
    ),
    source: sources.dataPortal,
  },
  {
    topic: text('Retrieval providers', '检索提供者'),
    sourceText: text(
      'Retrievers find where a file is when a user asks for it, earn tokens for it, and need no stake.',
      '文件检索者在用户需要访问文件时检索文件所在位置以赚取代币，无需质押代币。',
    ),
    onChain: text(
      'Right about the stake: the protocol asks nothing of them and pays them nothing. There is no retrieval reward in the chain; whoever serves data is paid per byte by its reader, off chain, and late in May 2025 some 15 % of test retrievals succeeded.',
      '关于无需质押的说法正确：协议对其既无要求也不付报酬。链上没有检索奖励；提供数据者由读取者在链下按字节付费，2025 年 5 月下旬测试检索的成功率约为 15%。',
    ),
    source: sources.dataPortal,
  },
  {
    topic: text('Privacy', '数据隐私'),
    sourceText: text(
      'Decentralised storage and encryption keep data private and secure.',
      '去中心化存储和加密技术确保数据的私密性和安全性。',
    ),
    onChain: text(
      'The protocol does not encrypt anything for its clients: sealing encodes a replica so that it can be proven, and whoever holds the sector can read the data in it. A client who wants privacy encrypts first.',
      '协议不会替客户加密数据：封装是为了可证明而编码副本，持有扇区者可以读取其中数据。需要隐私的客户须先自行加密。',
    ),
    source: studySources.specification,
  },
  {
    topic: text('Cost of storage', '存储成本'),
    sourceText: text(
      'Storing data is expensive; a decentralised market lets clients choose providers freely and lowers the cost.',
      '数据存储成本高昂：通过去中心化存储市场，用户可以更灵活地选择存储提供者，降低数据存储成本。',
    ),
    onChain: text(
      'Cheaper it is: one copy lists at 2.50 USD per TiB and month, S3 Standard at 23.55. But the client of a cloud gets durability across three data centres in that price, while here every further copy is paid again, and providers live on block rewards rather than on that price. The study of storage costs sets both side by side.',
      '确实更便宜：每份副本标价 2.50 美元/TiB·月，而 S3 Standard 为 23.55。但云价格已含跨三个数据中心的持久性，而此处每多一份副本须另付费，且提供者主要依靠区块奖励而非该价格为生。存储成本研究将两者并列比较。',
    ),
    source: sources.warmStorage,
  },
  {
    topic: text('Scaling', '可扩展性'),
    sourceText: text(
      'Filecoin supports large-scale storage by sharding and other techniques.',
      'Filecoin网络通过引入分片等技术手段，支持大规模数据存储和快速访问。',
    ),
    onChain: text(
      'The chain is not sharded. It carries exabytes because the data never touches it: one WindowPoSt proves up to 2,349 sectors, 73 TiB, once a day, and proofs of new sectors are aggregated. Fast access is no part of the protocol; a sealed sector has to be unsealed first unless its provider keeps an open copy.',
      '链并未分片。之所以能承载 EiB 级容量，是因为数据从不上链：一次 WindowPoSt 每日可证明至多 2,349 个扇区（73 TiB），新扇区的证明则聚合提交。快速访问不属于协议范围；除非提供者另存明文副本，否则须先解封扇区。',
    ),
    source: sources.runtimePolicy,
  },
  {
    topic: text('1 EiB in 2020', '2020 年的 1 EiB'),
    sourceText: text(
      'IPFS was in wide use before Filecoin started, and the whole network stored 1 EiB in 2020.',
      '早在Filecoin上线前，IPFS 就被广泛的程序开发者所使用，在2020年全网存储量就达到了1 EiB。',
    ),
    onChain: text(
      'It was Filecoin that passed 1 EiB, on 2020-11-19, five weeks after its start, and of proven raw capacity rather than of data. Nobody counts what IPFS as a whole stores.',
      '达到 1 EiB 的是 Filecoin：2020-11-19，上线五周后，且为已证明的原始容量而非数据量。IPFS 全网存储量并无统计。',
    ),
    source: sources.spacescopeHistory,
  },
];
