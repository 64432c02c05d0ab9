import type { IonetState } from '../state';

/**
 * The day's running jobs in expectation, by class: finished jobs free their cards, arrivals take free ones, what
 * does not fit is refused. In the steady state hired = arrivals × size × duration (Little's law). When cards
 * vanish under running jobs, these are cut off.
 */
export function runJobs(state: IonetState, day: number): void {
  const { market, terms } = state;
  const { ready, onDemandCards, reservedCards, priceEffect } = market;
  const { jobShare, count } = state.classes;
  const jobs = state.values.arrivalsPerDay * (state.paths.demand[day] as number);
  const perJob = terms.onDemandPerJob + terms.reservedPerJob;
  let asked = 0;
  let refused = 0;
  let newJobs = 0;
  for (let c = 0; c < count; c++) {
    const cards = ready[c] as number;
    const arriving = jobs * (jobShare[c] as number) * (priceEffect[c] as number);
    let onDemand = (onDemandCards[c] as number) * terms.keepOnDemand;
    let reserved = (reservedCards[c] as number) * terms.keepReserved;
    const running = onDemand + reserved;
    if (running > cards) {
      onDemand *= cards / running;
      reserved *= cards / running;
    }
    const wanted = arriving * perJob;
    const free = running < cards ? cards - running : 0;
    const accepted = wanted > free ? free / wanted : 1;
    onDemandCards[c] = onDemand + arriving * accepted * terms.onDemandPerJob;
    reservedCards[c] = reserved + arriving * accepted * terms.reservedPerJob;
    newJobs += arriving * accepted;
    asked += wanted;
    refused += wanted * (1 - accepted);
  }
  market.newJobs = newJobs;
  market.refusedShare = asked > 0 ? refused / asked : 0;
  countHired(state);
}

/** Hired cards and utilisation of each class from the running jobs; never more than are ready. */
export function countHired({ market, classes }: IonetState): void {
  const { ready, hired, utilisation, onDemandCards, reservedCards } = market;
  for (let c = 0; c < classes.count; c++) {
    const cards = ready[c] as number;
    const running = (onDemandCards[c] as number) + (reservedCards[c] as number);
    const now = running < cards ? running : cards;
    hired[c] = now;
    utilisation[c] = cards > 0 ? now / cards : 0;
  }
}
