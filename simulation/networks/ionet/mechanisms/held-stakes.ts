/**
 * Stakes behind no device that are not free yet, in whole micro-IO: those of suppliers who left cool down, slashed ones wait for their
 * appeal. Source: io.net documentation, staking.
 */
export class HeldStakes {
  micro = 0;
  private readonly due: Float64Array;
  private readonly burnDue: Float64Array;
  private readonly fakesDue: Float64Array;

  constructor(private readonly days: number) {
    this.due = new Float64Array(days);
    this.burnDue = new Float64Array(days);
    this.fakesDue = new Float64Array(days);
  }

  /** Holds a stake from the end of `day`, -1 for before the first, over the next `forDays` rows. */
  hold(micro: number, day: number, forDays: number): void {
    const end = day + 1 + forDays;
    this.micro += micro;
    if (end < this.days) this.due[end] = (this.due[end] as number) + micro;
  }

  /** Lets a slashed stake be burned on the day its hold ends. */
  burnAfter(micro: number, day: number, forDays: number): void {
    const end = day + 1 + forDays;
    if (end < this.days) this.burnDue[end] = (this.burnDue[end] as number) + micro;
  }

  /** The same for a stake of fake cards. */
  burnOfFakesAfter(micro: number, day: number, forDays: number): void {
    const end = day + 1 + forDays;
    if (end < this.days) this.fakesDue[end] = (this.fakesDue[end] as number) + micro;
  }

  /** What is to be burned on a day of owners and co-stakers. */
  toBurn(day: number): number {
    return this.burnDue[day] as number;
  }

  /** The same of fakes. */
  toBurnOfFakes(day: number): number {
    return this.fakesDue[day] as number;
  }

  /** Frees what is due on a day; returns it. */
  free(day: number): number {
    const due = this.due[day] as number;
    this.micro -= due;
    return due;
  }
}
