import { devices, type DeviceClass } from '../devices';
import { resident } from '../resident';
import type { IonetValues } from '../state';
import { assumed } from './assumed';
import type { JobTerms } from './job-terms';
import { excess, normalBelow } from './normal';
import type { CarriedLoad } from './queueing/carried-load';

const HOURS = 24;
const BREAKS_OFF = assumed.breaksOffCards.value;
const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Deviations beyond which a known number of jobs meets no shortage. */
const FAR = 4;

/**
 * What running jobs suffer where a device fails or leaves under them and no card is free: they miss cards, and those of one device break off.
 */
export interface Shortage {
  /** Running cards of the jobs that break off with one device, by phase of `JobTerms` and class; part of `market.running`. */
  readonly small: Float64Array;
  /** Share of the card-hours asked for that those jobs are. */
  readonly smallShare: number;
  /** By class: chance that a hired card that fails finds no free one, and that a small job that comes does not. */
  readonly unreplaced: Float64Array;
  readonly full: Float64Array;
  /** Failures of a device a day by class. */
  readonly failing: Float64Array;
  /** Cards of a class that end or break off, and that leave or join in a day, and of those that leave the share of all. */
  readonly freed: Float64Array;
  readonly churned: Float64Array;
  readonly leaving: Float64Array;
  /** Weight of the law of free cards at 0 as it was looked up, and at what share of the cards and pool. */
  readonly edge: Float64Array;
  readonly edgeAt: Float64Array;
  readonly edgeOf: Float64Array;
}

/** The jobs of the start have all their cards. */
export function noShortage(carried: CarriedLoad, terms: JobTerms, values: IonetValues): Shortage {
  const zeros = () => new Float64Array(devices.length);
  const smallShare = carried.fitting(BREAKS_OFF);
  return {
    small: Float64Array.from(
      terms.phases.flatMap(({ steady }) => devices.map((each) => each.initialHired * steady * smallShare)),
    ),
    smallShare,
    unreplaced: zeros(),
    full: zeros(),
    failing: Float64Array.from(
      devices,
      ({ mtbfTimes }: DeviceClass) => HOURS / (values.mtbfHours * mtbfTimes),
    ),
    freed: zeros(),
    churned: zeros(),
    leaving: zeros(),
    edge: zeros(),
    edgeAt: zeros(),
    edgeOf: zeros(),
  };
}

/** Share of the small jobs of a class that break off today: those on devices that fail or leave while no card is free. */
export function brokenShare(c: number): number {
  const { shortage } = resident.state;
  const down = (shortage.failing[c] as number) + (shortage.leaving[c] as number);
  const lost = (shortage.unreplaced[c] as number) * down;
  return lost < 1 ? lost : 1;
}

/**
 * Share of all running cards whose jobs break off in a day after a fleet shrank (`Overhang`): in full histories small jobs, whose share of what is
 * asked for stands for theirs, as often as devices fail. A stand-in for what the hourly core draws job by job.
 */
export function brokenOfOverhang(c: number): number {
  const { shortage, overhang } = resident.state;
  const full = overhang.full[c] as number;
  return full > 0 ? full * shortage.smallShare * Math.min(1, shortage.failing[c] as number) : 0;
}

/**
 * Cards that running jobs miss on average, by class, of `jobs.all` hired ones before the ready cards: fills `jobs.missing`, and `unreplaced` and
 * `full` with how often none is free.
 *
 * Free cards less missing ones are a process f. Above 0 it has the law of Kaufman and Roberts' model, whose weight at 0 is q (`CarriedLoad.edge`) and
 * flat beside it. Below 0 nobody is let in: cards that are down (normal, deviation σ) carry its weight to E(σZ)⁺ = σ/√2π below 0, and fleets
 * that come and go by whole devices, a diffusion of rate D = churn × cards a device ÷ 2 against the drift μ of jobs that end, to an exponential
 * tail of mean D/μ. So P(f ≤ 0) is near q·(σ/√2π + D/μ + ½) and E f⁻ near q·(σ²/4 + (D/μ)²), over what they add to the whole. While the number of
 * running jobs is known (`known` of the variance), f is the normal one alone.
 */
export function missCards(known: number): void {
  const { carried, shortage, uptime, classes, market, jobs } = resident.state;
  const { unreplaced, full, churned: churnedOf, freed: freedOf } = shortage;
  const { all: allOf, missing: missingOf } = jobs;
  const { ready: readyOf } = market;
  const { availability } = uptime;
  const { devicesPerCard, count } = classes;
  for (let c = 0; c < count; c++) {
    const all = allOf[c] as number;
    const ready = readyOf[c] as number;
    const perCard = devicesPerCard[c] as number;
    const variance = (ready * (1 - (availability[c] as number))) / perCard;
    const churned = churnedOf[c] as number;
    let short = 0;
    let missing = 0;
    let later = 0;
    if (variance + churned > 0 && ready >= 1 && all > 0) {
      const deviation = Math.sqrt(variance);
      const free = ready - all;
      const certain = free < 0 ? 1 : known;
      let within = 0;
      if (certain < 1) {
        const q = edgeOf(shortage, carried, c, all, ready);
        const freed = freedOf[c] as number;
        const spread = churned / (2 * perCard);
        const tail = freed * ready > spread ? spread / freed : spread > 0 ? ready : 0;
        const below = deviation / ROOT_TWO_PI;
        short = (q * (below + tail + 0.5)) / (1 + q * (2 * below + tail));
        missing = (q * variance) / (4 + ROOT_TWO_PI * q * deviation) + (q * tail * tail) / (1 + q * tail);
        within = q;
      }
      if (certain > 0 && free < FAR * deviation) {
        const z = free / deviation;
        short += certain * (normalBelow(-z) - short);
        // as far as there are more jobs than cards, all cards that are up are hired
        missing += certain * (deviation * excess(Math.abs(z)) - missing);
      } else {
        short *= 1 - certain;
        missing *= 1 - certain;
      }
      // of the hired cards of a device the first take the free ones
      const others = (all / ready / perCard - 1) / 2;
      later = others > 0 ? short + (1 - certain) * within * others : short;
    }
    missingOf[c] = missing;
    full[c] = short < 1 ? short : 1;
    unreplaced[c] = later < 1 ? later : 1;
  }
}

/** Utilisation and pool may move by so much before the law is looked up anew. */
const MOVED = 0.004;
const GROWN = 0.05;

function edgeOf(
  { edge, edgeAt, edgeOf: pool }: Shortage,
  carried: CarriedLoad,
  c: number,
  all: number,
  ready: number,
): number {
  const share = all / ready;
  const before = pool[c] as number;
  if (Math.abs(share - (edgeAt[c] as number)) > MOVED || Math.abs(ready - before) > GROWN * before) {
    edge[c] = carried.edge(all, ready);
    edgeAt[c] = share;
    pool[c] = ready;
  }
  return edge[c] as number;
}
