/** Day numbers of the network upgrades that changed a rule the model can switch (Lotus, params_mainnet.go). */
export const FIP_0098_DAY_NUMBER = 20192;
export const FIP_0100_DAY_NUMBER = 20192;
export const FIP_0115_DAY_NUMBER = 20600;

/**
 * Row from which a rule holds in a run that begins on day number `startDay`. `by-date`: from the day after the
 * upgrade's, which came late in it; `after`: from the first row; `before`: never.
 */
export function ruleStart(
  rule: 'by-date' | 'before' | 'after',
  upgradeDayNumber: number,
  startDay: number,
): number {
  if (rule === 'by-date') return upgradeDayNumber + 1 - startDay;
  return rule === 'after' ? -Infinity : Infinity;
}
