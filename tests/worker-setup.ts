import { prepare, worker } from '../scripts/lib/preparation.mjs';

/** Bundles what worker threads run, where its sources changed since it was. */
export default function setUp(): Promise<void> {
  return prepare(worker);
}
