/** What a rank is made of, in this order. */
export const RANKED_BY = ['reliability', 'stake', 'connectivity', 'price'] as const;
const PARTS = 10;

/** Who is hired and earns: by tenth of the ranking, and what hired and free cards have on average. Sums over days. */
export class RankWatch {
  /** Cards up and of them hired, best tenth first. */
  readonly upByTenth = new Float64Array(PARTS);
  readonly hiredByTenth = new Float64Array(PARTS);
  /** Card-days of all devices, and what they brought their owners: rent net of fees and block rewards, USD. */
  readonly cardDaysByTenth = new Float64Array(PARTS);
  readonly rentByTenth = new Float64Array(PARTS);
  readonly rewardByTenth = new Float64Array(PARTS);
  /** Sums over hired and free cards of what ranks them, and how many cards that were. */
  readonly hiredSums = new Float64Array(RANKED_BY.length);
  readonly freeSums = new Float64Array(RANKED_BY.length);
  hired = 0;
  free = 0;

  /** Takes note of a device that is up: its tenth of the ranking, its cards, and what ranks it. */
  note(
    tenth: number,
    cards: number,
    hiredCards: number,
    reliability: number,
    stake: number,
    tier: number,
    price: number,
  ): void {
    add(this.upByTenth, tenth, cards);
    add(this.hiredByTenth, tenth, hiredCards);
    this.hired += hiredCards;
    this.free += cards - hiredCards;
    if (hiredCards > 0) this.sum(this.hiredSums, hiredCards, reliability, stake, tier, price);
    if (hiredCards < cards) this.sum(this.freeSums, cards - hiredCards, reliability, stake, tier, price);
  }

  /** Books the day of a device, up or not: its tenth of the ranking of that day, its cards, rent and rewards in USD. */
  earn(tenth: number, cards: number, rentUsd: number, rewardUsd: number): void {
    add(this.cardDaysByTenth, tenth, cards);
    add(this.rentByTenth, tenth, rentUsd);
    add(this.rewardByTenth, tenth, rewardUsd);
  }

  private sum(
    to: Float64Array,
    cards: number,
    reliability: number,
    stake: number,
    tier: number,
    price: number,
  ): void {
    add(to, 0, cards * reliability);
    add(to, 1, cards * stake);
    add(to, 2, cards * tier);
    add(to, 3, cards * price);
  }
}

/** The tenth, 0 for the best, of a place of 0 … 1. */
export function tenthOf(place: number): number {
  return Math.min(PARTS - 1, Math.floor(place * PARTS));
}

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] as number) + value;
}
