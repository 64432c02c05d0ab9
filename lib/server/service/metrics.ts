import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { activeRunCount } from '../runs/run-registry';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'depin_lab_runs_active',
    help: 'Runs queued or under way',
    registers,
    collect() {
      this.set(activeRunCount());
    },
  });
  return {
    registry,
    requests: new Histogram({
      name: 'depin_lab_request_seconds',
      help: 'Time to answer a request of the API',
      labelNames: ['endpoint', 'method', 'status'] as const,
      buckets: SECONDS,
      registers,
    }),
    runs: new Counter({
      name: 'depin_lab_runs_total',
      help: 'Runs that ended, by how',
      labelNames: ['status'] as const,
      registers,
    }),
    compute: new Histogram({
      name: 'depin_lab_run_compute_seconds',
      help: 'Time to simulate all networks of a run',
      buckets: SECONDS,
      registers,
    }),
    store: new Histogram({
      name: 'depin_lab_run_store_seconds',
      help: 'Time to store the result of a run',
      buckets: SECONDS,
      registers,
    }),
  };
}

type Metrics = ReturnType<typeof createMetrics>;
const holder = globalThis as typeof globalThis & { depinLabMetrics?: Metrics };
const metrics = (): Metrics => (holder.depinLabMetrics ??= createMetrics());

export function observeRequest(endpoint: string, method: string, status: number, ms: number): void {
  metrics().requests.observe({ endpoint, method, status }, ms / 1000);
}

/** A run that ended; times only of one that succeeded. */
export function observeRun(
  status: string,
  times?: { readonly computeMs: number; readonly storeMs: number },
): void {
  metrics().runs.inc({ status });
  if (!times) return;
  metrics().compute.observe(times.computeMs / 1000);
  metrics().store.observe(times.storeMs / 1000);
}

/** Every metric in the text format of Prometheus. */
export function metricsText(): Promise<string> {
  return metrics().registry.metrics();
}
