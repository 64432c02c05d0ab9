/** What a rank is made of, in this order. */
export const RANKED_BY = ['reliability', 'stake', 'connectivity', 'price'] as const;
const PARTS = 10;

/** Who is hired: by tenth of the ranking, and what hired and free cards have on average. Sums of daily looks. */
export class RankWatch {
  /** Cards up and of them hired, best tenth first. */
  readonly upByTenth = new Float64Array(PARTS);
  readonly hiredByTenth = new Float64Array(PARTS);
  /** Sums over hired and free cards of what ranks them, and how many cards that were. */
  readonly hiredSums = new Float64Array(RANKED_BY.length);
  readonly freeSums = new Float64Array(RANKED_BY.length);
  hired = 0;
  free = 0;

  /** Takes note of a device that is up: its place of 0 … 1 in the ranking, its cards, and what ranks it. */
  note(
    place: number,
    cards: number,
    hiredCards: number,
    reliability: number,
    stake: number,
    tier: number,
    price: number,
  ): void {
    const tenth = Math.min(PARTS - 1, Math.floor(place * PARTS));
    add(this.upByTenth, tenth, cards);
    add(this.hiredByTenth, tenth, hiredCards);
    this.hired += hiredCards;
    this.free += cards - hiredCards;
    this.sum(this.hiredSums, hiredCards, reliability, stake, tier, price);
    this.sum(this.freeSums, cards - hiredCards, reliability, stake, tier, price);
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

function add(to: Float64Array, at: number, value: number): void {
  to[at] = (to[at] as number) + value;
}
