const BITS = 32;

/** Which cards of a class are free, by rank: a bit a card, the best card first. */
export class FreeCards {
  private readonly words: Int32Array;
  /** No word before this one has a free card. */
  private first = 0;
  private free = 0;

  constructor(cards: number) {
    this.words = new Int32Array(Math.ceil(cards / BITS) + 1);
  }

  get count(): number {
    return this.free;
  }

  /** Marks the card of that rank free; it must not be. */
  add(rank: number): void {
    const word = rank >>> 5;
    this.words[word] = (this.words[word] as number) | (1 << (rank & 31));
    if (word < this.first) this.first = word;
    this.free++;
  }

  /** Marks the card of that rank taken; it must be free. */
  remove(rank: number): void {
    const word = rank >>> 5;
    this.words[word] = (this.words[word] as number) & ~(1 << (rank & 31));
    this.free--;
  }

  /** No card is free. */
  clear(): void {
    this.words.fill(0);
    this.first = 0;
    this.free = 0;
  }

  /** Rank of the best free card; Infinity when there is none. */
  get best(): number {
    if (this.free === 0) return Infinity;
    const { words } = this;
    let word = this.first;
    while (words[word] === 0) word++;
    this.first = word;
    const bits = words[word] as number;
    return word * BITS + (BITS - 1 - Math.clz32(bits & -bits));
  }

  /** Takes the best free card and returns its rank. Call only while `count` > 0. */
  takeFirst(): number {
    let word = this.first;
    while (this.words[word] === 0) word++;
    this.first = word;
    const bits = this.words[word] as number;
    const lowest = bits & -bits;
    this.words[word] = bits ^ lowest;
    this.free--;
    return word * BITS + (BITS - 1 - Math.clz32(lowest));
  }

  /** The same for more cards, which are not free. */
  widened(cards: number): FreeCards {
    const wider = new FreeCards(cards);
    wider.words.set(this.words);
    wider.first = this.first;
    wider.free = this.free;
    return wider;
  }
}
