import { FreeCards } from './free-cards';

/** Free cards of a class by region and rank. */
export class FreeByRegion {
  private readonly lists: FreeCards[];
  private free = 0;

  constructor(cards: number, regions: number) {
    this.lists = Array.from({ length: regions }, () => new FreeCards(cards));
  }

  get count(): number {
    return this.free;
  }

  /** Marks a card free; it must not be. */
  add(region: number, rank: number): void {
    (this.lists[region] as FreeCards).add(rank);
    this.free++;
  }

  /** Marks a card taken; it must be free. */
  remove(region: number, rank: number): void {
    (this.lists[region] as FreeCards).remove(rank);
    this.free--;
  }

  /** No card is free. */
  clear(): void {
    for (const list of this.lists) list.clear();
    this.free = 0;
  }

  /**
   * Takes the best free card of `home`, or of all regions where that has none or is below 0, and returns its rank. Call only while
   * `count` > 0.
   */
  takeFirst(home: number): number {
    this.free--;
    const own = this.lists[home];
    if (own !== undefined && own.count > 0) return own.takeFirst();
    let best = this.lists[0] as FreeCards;
    let rank = best.best;
    for (let region = 1; region < this.lists.length; region++) {
      const list = this.lists[region] as FreeCards;
      const other = list.best;
      if (other >= rank) continue;
      rank = other;
      best = list;
    }
    return best.takeFirst();
  }

  /** The same for more cards, which are not free. */
  widened(cards: number): FreeByRegion {
    const wider = new FreeByRegion(cards, 0);
    wider.lists.push(...this.lists.map((list) => list.widened(cards)));
    wider.free = this.free;
    return wider;
  }
}
