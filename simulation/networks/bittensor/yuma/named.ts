import type { YumaParameters } from './parameters';
import type { YumaSubnet } from './subnet';
import type { YumaWorkspace } from './workspace';

const ALL = 65_535;

/**
 * Marks which uids the rows of bond weights name, for liquid alpha: a weight of 0 that is set differs from none.
 * Clipping away a weight removes the name under a full bonds penalty, and any weight of 0 under a partial one, as in
 * the chain's sparse rows. Call after ranking. Source: Subtensor `math.rs col_clip_sparse, interpolate_sparse`.
 */
export function takeNames(
  subnet: YumaSubnet,
  { bondsPenalty }: YumaParameters,
  { uids, named, rows, rowCount, weights, consensus }: YumaWorkspace,
): void {
  const { weightIsSet, registeredAt, lastUpdate, committedAt, ownerUid } = subnet;
  for (let j = 0; j < uids; j++) {
    const registered = registeredAt[j] as number;
    const isClippedAway = bondsPenalty === ALL && consensus[j] === 0;
    for (let r = 0; r < rowCount; r++) {
      const uid = rows[r] as number;
      const at = j * rowCount + r;
      const isGone =
        (uid === j && j !== ownerUid) ||
        (lastUpdate[uid] as number) <= registered ||
        (committedAt[uid] as number) < registered ||
        (isClippedAway && (subnet.weights[j * uids + uid] as number) > 0) ||
        (bondsPenalty > 0 && bondsPenalty < ALL && weights[at] === 0);
      named[at] = isGone ? 0 : (weightIsSet[j * uids + uid] as number);
    }
  }
}
