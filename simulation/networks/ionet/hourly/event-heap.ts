/**
 * Binary heap of events by time, in typed arrays that double when full. An event is a whole number ≥ 0; equal times come out in
 * an order that depends on the calls alone.
 */
export class EventHeap {
  private times: Float64Array;
  private events: Int32Array;
  private count = 0;

  constructor(capacity = 64) {
    this.times = new Float64Array(capacity);
    this.events = new Int32Array(capacity);
  }

  get size(): number {
    return this.count;
  }

  /** Time of the next event; Infinity when there is none. */
  get nextTime(): number {
    return this.count > 0 ? (this.times[0] as number) : Infinity;
  }

  push(time: number, event: number): void {
    if (this.count === this.times.length) this.grow();
    const { times, events } = this;
    let place = this.count++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((times[parent] as number) <= time) break;
      times[place] = times[parent] as number;
      events[place] = events[parent] as number;
      place = parent;
    }
    times[place] = time;
    events[place] = event;
  }

  /** Removes the next event and returns it. Call only while `size` > 0. */
  pop(): number {
    const { times, events } = this;
    const first = events[0] as number;
    const last = --this.count;
    const time = times[last] as number;
    const event = events[last] as number;
    let place = 0;
    for (let child = 1; child < last; child = 2 * place + 1) {
      if (child + 1 < last && (times[child + 1] as number) < (times[child] as number)) child++;
      if ((times[child] as number) >= time) break;
      times[place] = times[child] as number;
      events[place] = events[child] as number;
      place = child;
    }
    times[place] = time;
    events[place] = event;
    return first;
  }

  private grow(): void {
    const times = new Float64Array(2 * this.times.length);
    const events = new Int32Array(times.length);
    times.set(this.times);
    events.set(this.events);
    this.times = times;
    this.events = events;
  }
}
