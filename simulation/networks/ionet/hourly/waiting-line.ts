import { NONE } from './kinds';
import type { JobTable } from './tables';

/** Jobs that wait, first come, first served: linked by `JobTable.next`. */
export class WaitingLine {
  private head = NONE;
  private tail = NONE;

  constructor(private readonly jobs: JobTable) {}

  /** The job that came first; -1 when nobody waits. */
  get first(): number {
    return this.head;
  }

  push(job: number): void {
    const { jobs } = this;
    jobs.next[job] = NONE;
    if (this.tail === NONE) this.head = job;
    else jobs.next[this.tail] = job;
    this.tail = job;
  }

  /** Takes the first one out of the line. Call only while there is one. */
  shift(): void {
    this.head = this.jobs.next[this.head] as number;
    if (this.head === NONE) this.tail = NONE;
  }
}
