/** Rules of a market of one class of cards; hours. */
export interface MarketTerms {
  readonly cardsPerDevice: number;
  /** Regions that devices stand in, at least one. */
  readonly regions: number;
  /** Infinity where nothing fails. */
  readonly mtbfHours: number;
  readonly mttrHours: number;
  /** Whether a free card takes the place of one that failed under a job; otherwise the job breaks off. */
  readonly failover: boolean;
  /** How long a job waits for cards: 0 goes elsewhere at once, Infinity waits for ever. */
  readonly queueHours: number;
}
