/** Long-run share of time a card is up: MTBF/(MTBF + MTTR), of an alternating renewal process. Same units. */
export function availability(mtbf: number, mttr: number): number {
  return mtbf / (mtbf + mttr);
}
