import { text, type GlossaryEntry } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../../studies/sources';
import { entry } from './entry';

const { runtimePolicy, minerPolicy, fip0118 } = sources;
const { specification, fip0002, fip0045, fip0076 } = studySources;

/** Sectors, proofs and deals. */
export const storageTerms = {
  sector: entry(
    specification,
    text('Sector', '扇区'),
    text(
      'The unit in which storage is proven, 32 or 64 GiB. It is committed for 180 days or more, with pledge behind it.',
      '证明存储的单位，32 或 64 GiB，承诺期至少 180 天，并以质押担保。',
    ),
  ),
  sealing: entry(
    specification,
    text('Sealing', '封装'),
    text(
      'Encoding a sector into a replica that is slow to make and unique to the provider, so that it cannot be made up when a proof is asked for.',
      '将扇区编码成制作缓慢且为提供者独有的副本，使其无法在被要求证明时临时伪造。',
    ),
  ),
  porep: entry(
    specification,
    text('Proof of Replication (PoRep)', '复制证明（PoRep）'),
    text(
      'Shows once, when a sector is committed, that its provider holds an own, physically separate replica of the data.',
      '扇区承诺时提交一次，证明提供者持有该数据独立的物理副本。',
    ),
  ),
  post: entry(
    specification,
    text('Proof of Spacetime (PoSt)', '时空证明（PoSt）'),
    text(
      'Shows that a replica is still held at a moment that nobody could foresee.',
      '证明在无法预知的时刻仍持有副本。',
    ),
  ),
  windowPost: entry(
    runtimePolicy,
    text('WindowPoSt', '窗口时空证明（WindowPoSt）'),
    text(
      'The daily audit: every sector is challenged in one of 48 windows of half an hour. A missed window makes its sectors faulty.',
      '每日审计：每个扇区在 48 个半小时窗口之一接受挑战。错过窗口则其扇区变为故障。',
    ),
  ),
  winningPost: entry(
    specification,
    text('WinningPoSt', '获胜时空证明（WinningPoSt）'),
    text(
      'The proof of a randomly chosen sector that a winner of the election attaches to its block, within the epoch.',
      '当选者在本纪元内随区块附上的随机扇区证明。',
    ),
  ),
  partition: entry(
    runtimePolicy,
    text('Partition', '分区'),
    text(
      'Up to 2,349 sectors of 32 GiB that are proven together in one window.',
      '在同一窗口内一起证明的至多 2,349 个 32 GiB 扇区。',
    ),
  ),
  fault: entry(
    fip0002,
    text('Fault', '故障'),
    text(
      'A sector whose proof is missing. It earns nothing and has no vote; from the second missed proof on it costs the fault fee, after 42 days it is terminated.',
      '缺少证明的扇区。不获奖励、无投票权；自第二次错过起收取故障费，满 42 天被终止。',
    ),
  ),
  committedCapacity: entry(
    specification,
    text('Committed capacity (CC)', '承诺容量（CC）'),
    text(
      'A sector that holds no client data but is proven all the same. Counts once.',
      '不含客户数据但同样需证明的扇区，按一倍计算。',
    ),
  ),
  snap: entry(
    fip0118,
    text('Snap upgrade', '快照升级（Snap）'),
    text(
      'Puts data into a capacity sector that is already proven, without sealing it anew. Raises its power, and its pledge to the larger of both amounts.',
      '将数据放入已证明的容量扇区而无需重新封装；提高其算力，质押取两者较高者。',
    ),
  ),
  deal: entry(
    specification,
    text('Deal', '存储订单'),
    text(
      'An agreement between client and provider to keep data for a time and a price, recorded on chain.',
      '客户与提供者就数据、期限与价格达成并记录上链的协议。',
    ),
  ),
  directDataOnboarding: entry(
    fip0076,
    text('Direct data onboarding (DDO)', '直接数据上链（DDO）'),
    text(
      'Since 2024, data may enter sectors without a deal of the market actor: less gas and no deal collateral, but no payment on chain either.',
      '自 2024 年起数据可不经市场合约订单进入扇区：省 Gas 且无订单抵押，但链上也无付款。',
    ),
  ),
  filPlus: entry(
    fip0045,
    text('Filecoin Plus (FIL+)', 'Filecoin Plus 计划（FIL+）'),
    text(
      'A programme in which allocators certify clients and give them DataCap. Data stored with it counts ten times towards power.',
      '由分配者认证客户并授予 DataCap 的计划，使用 DataCap 存储的数据按十倍计入算力。',
    ),
  ),
  dataCap: entry(
    fip0045,
    text('DataCap', 'DataCap（数据配额）'),
    text(
      'A token, one per byte, that a client spends to make a deal a verified one.',
      '每字节一枚的凭证，客户花费它使订单成为已验证订单。',
    ),
  ),
  rawPower: entry(
    minerPolicy,
    text('Raw byte power (RBP)', '原始算力（RBP）'),
    text(
      'Bytes of proven, healthy sectors. Measured against the baseline.',
      '已证明且正常的扇区字节数，与基线相比较。',
    ),
  ),
  qualityAdjustedPower: entry(
    minerPolicy,
    text('Quality-adjusted power (QAP)', '质量调整算力（QAP）'),
    text(
      'Raw power with verified data counted ten times. Shares of it decide who wins blocks, and what is pledged.',
      '已验证数据按十倍计的算力。其占比决定出块机会与质押数额。',
    ),
  ),
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
