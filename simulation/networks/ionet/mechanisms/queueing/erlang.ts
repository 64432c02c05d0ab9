/**
 * Erlang B: share of arrivals that find all `servers` (a whole number ≥ 0) busy and are lost, when jobs of one card offer
 * `erlangs` (arrival rate × mean duration, ≥ 0). Holds for any distribution of durations. By the recursion
 * B(n) = a·B(n−1) / (n + a·B(n−1)), B(0) = 1, which never overflows. Source: A. K. Erlang (1917).
 */
export function erlangB(servers: number, erlangs: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (erlangs * blocked) / (n + erlangs * blocked);
  return blocked;
}

/**
 * Erlang C: share of arrivals that wait in M/M/c, C = B / (1 − ρ(1 − B)) with ρ = a/c; 1 once the load reaches the
 * servers, when the queue grows without end. Exponential durations. Source: A. K. Erlang (1917).
 */
export function erlangC(servers: number, erlangs: number): number {
  if (!(erlangs < servers)) return 1;
  const blocked = erlangB(servers, erlangs);
  return blocked / (1 - (erlangs / servers) * (1 - blocked));
}

/** Mean wait in M/M/c, in the unit of `meanDuration`: C · W / (c − a); Infinity once the load reaches the servers. */
export function meanWait(servers: number, erlangs: number, meanDuration: number): number {
  if (!(erlangs < servers)) return Infinity;
  return (erlangC(servers, erlangs) * meanDuration) / (servers - erlangs);
}

/** Little’s law: how many are inside on average, L = λW, from the rate that is let in and the mean stay. */
export function meanInside(acceptedPerHour: number, meanHours: number): number {
  return acceptedPerHour * meanHours;
}
