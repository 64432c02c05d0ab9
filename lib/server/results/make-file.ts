import { LimitError } from '../http/limit-error';
import { Turns } from './turns';

/** Files take the thread that answers requests, step by step: more at once keep it longer from other answers. */
const AT_ONCE = 1;
/** Under way and waiting: a minute of work where all are archives of the longest runs. */
const IN_ALL = 16;
const PER_CLIENT = 8;
/** Waiting for numbers alone, which take some hundredths of a second each. */
const READS_IN_ALL = 512;
/** How long a file takes, as long as none was made; and how much the latest counts in that. */
const GUESSED_SECONDS = 2;
const LATEST_COUNTS = 0.3;

type Make = (signal: AbortSignal) => Promise<Uint8Array>;

/** What is asked, by whom; equal keys are equal bytes. */
export interface FileOrder {
  readonly key: string;
  readonly client: string;
  /** Aborted when who asked has left. */
  readonly signal: AbortSignal;
}

interface Job {
  readonly client: string;
  readonly cancel: AbortController;
  readonly bytes: Promise<Uint8Array>;
  askers: number;
}

interface Makers {
  readonly turns: Turns;
  readonly reading: Turns;
  /** In the order in which they are made. */
  readonly jobs: Map<string, Job>;
  /** How long a file took of late. */
  seconds: number;
}
const holder = globalThis as typeof globalThis & { depinLabMakers?: Makers };
const makers = (): Makers =>
  (holder.depinLabMakers ??= {
    turns: new Turns(AT_ONCE),
    reading: new Turns(1),
    jobs: new Map(),
    seconds: GUESSED_SECONDS,
  });

/**
 * Reads stored numbers, megabytes in one step, when nobody else does; not at all for who has left meanwhile.
 *
 * @throws {LimitError} when too many wait.
 */
export async function readInTurn<T>(signal: AbortSignal, read: () => Promise<T>): Promise<T> {
  const { reading } = makers();
  if (reading.queue >= READS_IN_ALL)
    throw new LimitError(`at most ${READS_IN_ALL} results wait to be read`, 1);
  return reading.take(signal, read);
}

/**
 * Makes a file that takes long, one after another and each once for all who ask for it meanwhile. It is given up when
 * the last of them has left: `make` gets a signal and asks it between its steps.
 *
 * @throws {LimitError} when too many are under way or waiting.
 */
export async function makeFile(order: FileOrder, make: Make): Promise<Uint8Array> {
  order.signal.throwIfAborted();
  return attend(order, makers().jobs.get(order.key) ?? open(order, make));
}

function open({ key, client }: FileOrder, make: Make): Job {
  const { turns, jobs, seconds } = makers();
  const clients = [...jobs.values()].map((job) => job.client);
  // There is room again when the first file is made, or the first of the client's own.
  if (clients.filter((each) => each === client).length >= PER_CLIENT)
    throw new LimitError(
      `at most ${PER_CLIENT} files at once`,
      Math.ceil(seconds * (1 + clients.indexOf(client))),
    );
  if (jobs.size >= IN_ALL)
    throw new LimitError(`at most ${IN_ALL} files of all clients at once`, Math.ceil(seconds));
  const cancel = new AbortController();
  const bytes = turns.take(cancel.signal, () => timed(make(cancel.signal))).finally(() => forget(key, job));
  const job: Job = { client, cancel, bytes, askers: 0 };
  jobs.set(key, job);
  return job;
}

/** Remembers how long it took to make a file. */
async function timed(making: Promise<Uint8Array>): Promise<Uint8Array> {
  const began = performance.now();
  const bytes = await making;
  const all = makers();
  all.seconds += LATEST_COUNTS * ((performance.now() - began) / 1000 - all.seconds);
  return bytes;
}

function attend({ key, signal }: FileOrder, job: Job): Promise<Uint8Array> {
  job.askers += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      job.askers -= 1;
      reject(signal.reason as Error);
      if (job.askers > 0) return;
      // Whoever asks from now on has it made anew.
      forget(key, job);
      job.cancel.abort();
    };
    signal.addEventListener('abort', leave, { once: true });
    job.bytes.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function forget(key: string, job: Job): void {
  if (makers().jobs.get(key) === job) makers().jobs.delete(key);
}
