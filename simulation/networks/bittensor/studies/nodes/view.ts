import { text, type LocalizedText, type StudyCell } from '../../../../core';
import { costOf, type Nodes } from '../../focus/nodes';

const minersOf = ({ isActive, terms }: Nodes): number[] =>
  Array.from(isActive.keys()).filter((uid) => uid >= terms.validators && isActive[uid] === 1);

/** What the last epoch says about all nodes. */
export function summary(nodes: Nodes) {
  const { workspace, quality, terms } = nodes;
  const uids = minersOf(nodes);
  const incentive = uids.map((uid) => workspace.incentive[uid] as number);
  const qualities = uids.map((uid) => quality[uid] as number);
  const paidSum = incentive.reduce((sum, value) => sum + value, 0);
  const paidQuality = incentive.reduce((sum, value, k) => sum + value * (qualities[k] as number), 0);
  const best = [...incentive].sort((a, b) => b - a).slice(0, Math.ceil(uids.length / 10));
  let trust = 0;
  for (let i = 0; i < terms.validators; i++) {
    trust += (workspace.activeStake[i] as number) * (workspace.validatorTrust[i] as number);
  }
  return {
    active: uids.length,
    meanQuality: qualities.reduce((sum, value) => sum + value, 0) / Math.max(1, uids.length),
    paidQuality: paidSum > 0 ? paidQuality / paidSum : 0,
    fidelity: correlation(incentive, qualities),
    topTenth: best.reduce((sum, value) => sum + value, 0),
    trust,
  };
}

/** Pearson's correlation; 0 where either does not vary. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let squareA = 0;
  let squareB = 0;
  a.forEach((x, k) => {
    const y = b[k] as number;
    both += (x - meanA) * (y - meanB);
    squareA += (x - meanA) * (x - meanA);
    squareB += (y - meanB) * (y - meanB);
  });
  const product = Math.sqrt(squareA * squareB);
  return product > 0 ? both / product : 0;
}

export function byQuality(nodes: Nodes) {
  const { workspace, quality } = nodes;
  const uids = minersOf(nodes).sort((a, b) => (quality[b] as number) - (quality[a] as number));
  const read = (values: Float64Array, scale = 1) =>
    Float64Array.from(uids, (uid) => (values[uid] as number) * scale);
  return {
    x: Float64Array.from(uids, (_, k) => k + 1),
    lines: {
      quality: read(quality),
      trust: read(workspace.trust),
      incentive: read(workspace.incentive, uids.length),
    },
  };
}

/** What a day pays the nodes, at its prices. */
interface NodePay {
  /** TAO for all miners, and for all validators. */
  readonly miners: number;
  readonly validators: number;
  readonly taoPriceUsd: number;
}

/** A row a node in the order of `nodeColumns`, best paid first. */
export function nodeRows(nodes: Nodes, day: NodePay, epochsPerDay: number): StudyCell[][] {
  const { workspace, quality, level, terms, isActive } = nodes;
  const validator = text('Validator', '验证者');
  const validators = Array.from({ length: terms.validators }, (_, uid) => uid);
  const incomeOf = (uid: number) =>
    ((workspace.incentive[uid] as number) * day.miners +
      (workspace.dividends[uid] as number) * day.validators) *
    day.taoPriceUsd;
  return [...validators, ...rankedSeats(nodes)]
    .sort((a, b) => incomeOf(b) - incomeOf(a) || a - b)
    .map((uid) => [
      uid,
      uid < terms.validators ? validator : roleOf(nodes, uid),
      workspace.stakeShare[uid] as number,
      quality[uid] as number,
      workspace.ranks[uid] as number,
      workspace.trust[uid] as number,
      workspace.validatorTrust[uid] as number,
      workspace.incentive[uid] as number,
      workspace.dividends[uid] as number,
      incomeOf(uid),
      isActive[uid] === 1 && uid >= terms.validators ? costOf(nodes, level[uid] as number) * epochsPerDay : 0,
    ]);
}

/** Seats with a miner, and those whose miner left after it was ranked. */
const rankedSeats = ({ isActive, workspace, terms }: Nodes): number[] =>
  Array.from(isActive.keys()).filter(
    (uid) => uid >= terms.validators && (isActive[uid] === 1 || (workspace.incentive[uid] as number) > 0),
  );

/** What became of a seat in the last step, after its epochs were computed. */
function roleOf({ isActive, subnet, yuma, span }: Nodes, uid: number): LocalizedText {
  if (isActive[uid] === 0) return text('Miner who just left', '刚离开的矿工');
  return (subnet.registeredAt[uid] as number) > subnet.block - yuma.tempo * span
    ? text('Miner, seat just taken', '矿工（席位刚易手）')
    : text('Miner', '矿工');
}
