/** Decline a month for which 240 months pay exactly 300,000,000 IO, to the last digit of a double. */
const EXACT_DECLINE = 0.010151047037650483;

/** The same as people read it. The documentation prints 0.010150801, and −1.02 % for short. */
export const SHOWN_DECLINE = 0.010151;

/** The decline to compute with: the shown value stands for the exact one, any other for itself. */
export function exactDecline(shown: number): number {
  return shown === SHOWN_DECLINE ? EXACT_DECLINE : shown;
}
