/** Chain default: blocks before a seat can be lost while enough others can. */
const IMMUNITY = 4096;
export const IMMUNITY_BLOCKS = IMMUNITY;
/** So many times over the immune can be taken before their list moves to its beginning again. */
const TURNS = 4;

/** What decides whose seat is lost, one entry a uid. */
interface SeatHolders {
  readonly paid: Float64Array;
  readonly isActive: Uint8Array;
  /** Block. */
  readonly registeredAt: Float64Array;
}

/**
 * The seats of miners in the order in which they are lost within a step: a scan of all seats for each registration took most
 * of the time of a step of many epochs. Memory is allocated once. Pay must stay as it is while a seat is in the queue.
 */
export interface SeatQueue extends SeatHolders {
  /** Uids of miners past immunity: a binary heap with the first to lose its seat on top. */
  readonly old: Int32Array;
  oldCount: number;
  /** Uids of immune miners from `youngStart` to `youngEnd`, by when they registered. */
  readonly young: Int32Array;
  youngStart: number;
  youngEnd: number;
  /** Whether the seats are in order. */
  isOpen: boolean;
  /** No seat below this uid is empty. */
  empty: number;
}

/** Room for the seats among the uids of `holders`. */
export const createSeatQueue = ({ paid, isActive, registeredAt }: SeatHolders): SeatQueue => ({
  paid,
  isActive,
  registeredAt,
  old: new Int32Array(paid.length),
  oldCount: 0,
  young: new Int32Array(TURNS * paid.length),
  youngStart: 0,
  youngEnd: 0,
  isOpen: false,
  empty: 0,
});

/** Puts the seats from uid `first` on in order, as they stand at `block`. */
export function openSeats(queue: SeatQueue, first: number, block: number): void {
  const { isActive, registeredAt, young } = queue;
  queue.oldCount = queue.youngStart = queue.youngEnd = 0;
  queue.empty = first;
  queue.isOpen = true;
  for (let uid = first; uid < isActive.length; uid++) {
    if (isActive[uid] === 0) continue;
    const since = registeredAt[uid] as number;
    if (block - since >= IMMUNITY) {
      pushOld(queue, uid);
      continue;
    }
    let at = queue.youngEnd++;
    for (; at > 0 && (registeredAt[young[at - 1] as number] as number) > since; at--) {
      young[at] = young[at - 1] as number;
    }
    young[at] = uid;
  }
}

/** The first empty seat, −1 without one. */
export function emptySeat(queue: SeatQueue): number {
  const { isActive } = queue;
  while (queue.empty < isActive.length && isActive[queue.empty] === 1) queue.empty++;
  return queue.empty < isActive.length ? queue.empty : -1;
}

/** Counts the miners past immunity at `block`. */
export function ageSeats(queue: SeatQueue, block: number): number {
  const { young, registeredAt } = queue;
  while (queue.youngStart < queue.youngEnd) {
    const uid = young[queue.youngStart] as number;
    if (block - (registeredAt[uid] as number) < IMMUNITY) break;
    queue.youngStart++;
    pushOld(queue, uid);
  }
  return queue.oldCount;
}

/** Takes out the worst-paid miner past immunity, of equals who registered first, then the lowest uid. There must be one. */
export function takeOld(queue: SeatQueue): number {
  const { old } = queue;
  const worst = old[0] as number;
  const count = --queue.oldCount;
  const uid = old[count] as number;
  let at = 0;
  for (let child = 1; child < count; child = 2 * at + 1) {
    if (child + 1 < count && isLostBefore(queue, old[child + 1] as number, old[child] as number)) child++;
    if (isLostBefore(queue, uid, old[child] as number)) break;
    old[at] = old[child] as number;
    at = child;
  }
  old[at] = uid;
  return worst;
}

/**
 * Takes out the immune miner with the least of the last epoch: nothing of who registered within `tempo` blocks, afterwards
 * what it expected of those of the step. Of equals as `takeOld`; −1 without one.
 */
export function takeYoung(queue: SeatQueue, block: number, tempo: number): number {
  const { young, paid, registeredAt, youngStart, youngEnd } = queue;
  let worst = -1;
  let least = Infinity;
  let found = 0;
  for (let at = youngStart; at < youngEnd; at++) {
    const uid = young[at] as number;
    const since = registeredAt[uid] as number;
    const earned = block - since < tempo ? 0 : (paid[uid] as number);
    const isEqual = earned === least && since === registeredAt[worst] && uid < worst;
    if (!(earned < least || isEqual)) continue;
    worst = uid;
    least = earned;
    found = at;
  }
  if (worst >= 0) {
    young.copyWithin(found, found + 1, youngEnd);
    queue.youngEnd--;
  }
  return worst;
}

/** Puts a miner that has just registered last among the immune. */
export function joinYoung(queue: SeatQueue, uid: number): void {
  const { young } = queue;
  if (queue.youngEnd === young.length) {
    young.copyWithin(0, queue.youngStart, queue.youngEnd);
    queue.youngEnd -= queue.youngStart;
    queue.youngStart = 0;
  }
  young[queue.youngEnd++] = uid;
}

function pushOld(queue: SeatQueue, uid: number): void {
  const { old } = queue;
  let at = queue.oldCount++;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (isLostBefore(queue, old[above] as number, uid)) break;
    old[at] = old[above] as number;
    at = above;
  }
  old[at] = uid;
}

/** Whether of two miners past immunity the first loses its seat before the second. */
function isLostBefore({ paid, registeredAt }: SeatQueue, one: number, other: number): boolean {
  const less = (paid[one] as number) - (paid[other] as number);
  if (less !== 0) return less < 0;
  const earlier = (registeredAt[one] as number) - (registeredAt[other] as number);
  return earlier === 0 ? one < other : earlier < 0;
}
