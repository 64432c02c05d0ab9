import type { StudyContext, StudyResult } from '../../../../core';
import { BatchMean, runSimpleQueue } from '../../hourly/simple-queue';
import { erlangB, erlangC, meanInside } from '../../mechanisms/queueing/erlang';
import { blockingOf, busyDistribution, meanBusy } from '../../mechanisms/queueing/kaufman-roberts';
import { SIGMA } from '../input';
import type { queueing } from './declaration';

const SIZES = [1, 8, 64] as const;
const MEAN_HOURS = 10;
const BATCHES = 20;
const CHART_LOADS = Float64Array.from({ length: 10 }, (_, step) => 0.2 * (step + 1));
/** Jobs drawn for each point of the chart, against those of the table. */
const CHART_PART = 0.1;

type Context = StudyContext<(typeof queueing)['parameters']>;

/** Blocking by size in theory and by the event-driven core. */
export function runQueueing({ parameters: inputs, scenario }: Context): StudyResult<typeof queueing> {
  const { cards, loadPerCard, mediumShare, largeShare } = inputs;
  const shares = [1 - mediumShare - largeShare, mediumShare, largeShare];
  const streamsAt = (load: number) =>
    SIZES.map((size, s) => ({ cards: size, erlangs: ((shares[s] as number) * load * cards) / size }));
  const drawAt = (load: number, jobs: number, batches: number) =>
    draw(inputs, streamsAt(load), scenario.seed, jobs, batches);
  const busy = busyDistribution(cards, streamsAt(loadPerCard));
  const theory = SIZES.map((size) => blockingOf(busy, size));
  const drawn = drawAt(loadPerCard, inputs.jobs, BATCHES);
  const curve = Array.from(CHART_LOADS, (load) => ({
    theory: busyDistribution(cards, streamsAt(load)),
    drawn: drawAt(load, inputs.jobs * CHART_PART, 1),
  }));
  const theoryLine = (size: number) => Float64Array.from(curve, (point) => blockingOf(point.theory, size));
  const drawnLine = (s: number) => Float64Array.from(curve, (point) => point.drawn.blocked[s]?.mean ?? 0);
  const deviations = drawn.blocked.map(({ mean, standardError }, s) =>
    standardError > 0 ? Math.abs(mean - (theory[s] as number)) / standardError : 0,
  );
  return {
    figures: {
      erlangB: erlangB(cards, loadPerCard * cards),
      erlangC: erlangC(cards, loadPerCard * cards),
      utilisation: meanBusy(busy) / cards,
      drawnUtilisation: drawn.busy.mean / cards,
      littleGap: drawn.little.mean,
      largestDeviation: Math.max(...deviations),
    },
    charts: {
      blocking: {
        x: CHART_LOADS,
        lines: {
          small: theoryLine(1),
          medium: theoryLine(8),
          large: theoryLine(64),
          smallDrawn: drawnLine(0),
          mediumDrawn: drawnLine(1),
          largeDrawn: drawnLine(2),
          erlangB: CHART_LOADS.map((load) => erlangB(cards, load * cards)),
        },
      },
      busy: { x: Float64Array.from(busy, (_, j) => j), lines: { probability: busy } },
    },
    tables: {
      sizes: SIZES.map((size, s) => [
        size,
        theory[s] as number,
        drawn.blocked[s]?.mean ?? 0,
        drawn.blocked[s]?.standardError ?? 0,
      ]),
    },
  };
}

/** Runs about `jobs` jobs in batches; a size that never came in a batch says nothing there. */
function draw(
  { cards, shape }: Context['parameters'],
  streams: readonly { readonly erlangs: number }[],
  seed: number,
  jobs: number,
  batches: number,
) {
  const rates = streams.map(({ erlangs }) => erlangs / MEAN_HOURS);
  const rate = rates.reduce((sum, each) => sum + each, 0);
  const hours = jobs / rate / batches;
  const blocked = SIZES.map(() => new BatchMean());
  const busy = new BatchMean();
  const little = new BatchMean();
  const queue = {
    cards,
    sizes: SIZES,
    ratesPerHour: rates,
    meanHours: MEAN_HOURS,
    shape: shape as 'exponential' | 'lognormal' | 'fixed',
    sigma: SIGMA,
    queueHours: 0,
  };
  runSimpleQueue(queue, seed, batches, hours, (tally) => {
    blocked.forEach((mean, s) => {
      if ((tally.arrived[s] as number) > 0)
        mean.add((tally.blocked[s] as number) / (tally.arrived[s] as number));
    });
    busy.add(tally.busyHours / hours);
    const expected = meanInside(tally.accepted / hours, tally.acceptedHours / Math.max(1, tally.accepted));
    little.add(expected > 0 ? tally.jobHours / hours / expected - 1 : 0);
  });
  return { blocked, busy, little };
}
