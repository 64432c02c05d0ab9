import { nextTurn } from '@/lib/export/next-turn';

/** So many at once, the others one after another in the order they came; who leaves while waiting has no turn. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** How many wait for their turn. */
  get queue(): number {
    return this.waiting.length;
  }

  constructor(private readonly atOnce: number) {}

  /** Does the work when its turn has come. Rejects with the signal's reason when that is aborted before. */
  async take<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    if (this.running < this.atOnce) this.running += 1;
    else await this.wait(signal);
    try {
      // Other answers, and the news that a client has left, come between one work and the next.
      await nextTurn();
      signal.throwIfAborted();
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private wait(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(signal.reason as Error);
      };
      this.waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}
