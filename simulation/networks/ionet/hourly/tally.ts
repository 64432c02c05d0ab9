/** What a market counts between two calls of `reset`; jobs by size index. */
export class Tally {
  arrived: Float64Array;
  blocked: Float64Array;
  accepted = 0;
  waited = 0;
  waitedHours = 0;
  interrupted = 0;
  replaced = 0;
  /** Cards given to jobs, and of them those in the region of their renter. */
  taken = 0;
  takenAtHome = 0;
  failures = 0;
  /** Card-hours hired, of them given back because a job broke off, up, and offered by accepted and refused jobs. */
  busyHours = 0;
  refundedHours = 0;
  /** The same hours weighed by what their devices ask, in basis points of the posted price. */
  askHours = 0;
  refundedAskHours = 0;
  readyHours = 0;
  offeredHours = 0;
  refusedHours = 0;
  /** Cards that jobs asked for, and of them of refused ones: what the hours are on average, without the luck of the durations. */
  askedCards = 0;
  refusedCards = 0;
  /** Job-hours in service and waiting. */
  jobHours = 0;
  waitingHours = 0;
  /** Drawn hours of accepted jobs. */
  acceptedHours = 0;
  events = 0;

  constructor(sizes: number) {
    this.arrived = new Float64Array(sizes);
    this.blocked = new Float64Array(sizes);
  }

  /** Counts a time in which nothing changes: cards hired, what they ask, cards up, jobs running and waiting. */
  pass(hours: number, busy: number, asked: number, ready: number, running: number, waiting: number): void {
    this.busyHours += busy * hours;
    this.askHours += asked * hours;
    this.readyHours += ready * hours;
    this.jobHours += running * hours;
    this.waitingHours += waiting * hours;
  }

  reset(): void {
    this.arrived.fill(0);
    this.blocked.fill(0);
    this.accepted = this.waited = this.waitedHours = this.interrupted = this.replaced = this.failures = 0;
    this.askHours = this.refundedAskHours = this.taken = this.takenAtHome = 0;
    this.busyHours = this.refundedHours = this.readyHours = this.offeredHours = this.refusedHours = 0;
    this.askedCards = this.refusedCards = 0;
    this.jobHours = this.waitingHours = this.acceptedHours = this.events = 0;
  }

  /** All jobs that came, and that were refused. */
  get arrivals(): number {
    return this.arrived.reduce((sum, jobs) => sum + jobs, 0);
  }

  get refusals(): number {
    return this.blocked.reduce((sum, jobs) => sum + jobs, 0);
  }
}
