/** Slashed stakes under appeal, in whole micro-IO by the day the appeal is over. */
export class SlashQueue {
  private readonly due: Float64Array;

  constructor(
    private readonly days: number,
    private readonly appealDays: number,
    private readonly appealWon: number,
  ) {
    this.due = new Float64Array(days);
  }

  /** Takes note of stakes slashed on a day; those due after the last day are never burned in the run. */
  slash(day: number, micro: number): void {
    const end = day + this.appealDays;
    if (end < this.days) this.due[end] = (this.due[end] as number) + micro;
  }

  /** What is burned on a day: the part whose owners lost the appeal. The rest goes back. */
  burnOn(day: number): number {
    return Math.floor((this.due[day] as number) * (1 - this.appealWon));
  }
}
