/** An account in whole units: what a day leaves below one is carried to the next, so that the account never drifts from what was due. */
export class WholeAmounts {
  private carried = 0;

  /** Books an amount (≥ 0, in the account's units); returns the whole units due by now that were not booked before. */
  book(amount: number): number {
    const due = this.carried + amount;
    const whole = Math.floor(due);
    this.carried = due - whole;
    return whole;
  }
}
