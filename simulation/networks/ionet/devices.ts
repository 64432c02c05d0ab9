import { text, type LocalizedText, type Source } from '../../core';
import { assumption } from './sources';

export type RewardPool = 'enterprise' | 'community' | 'none';

/** One device class: what a card is worth, uses and earns, and how many were online at the start of 2025-09. */
export interface DeviceClass {
  readonly key: string;
  readonly label: LocalizedText;
  /** Block-reward pool since June 2025. */
  readonly pool: RewardPool;
  /** Block-reward multiplier since June 2025, per card. */
  readonly multiplier: number;
  /** Cards in a typical device; scores and stakes are counted per device. */
  readonly cardsPerDevice: number;
  /** Hours between failures and to repair against those of the parameters. */
  readonly mtbfTimes: number;
  readonly mttrTimes: number;
  /** Connectivity tier 1 (low) to 4 (ultra high). */
  readonly tier: number;
  readonly watts: number;
  /** Price of a card at the start, USD. */
  readonly capexUsd: number;
  /** Posted price at the start, USD a card-hour. */
  readonly priceUsdPerHour: number;
  /** Price of the same card in a centralised cloud at the start, USD an hour. */
  readonly cloudUsdPerHour: number;
  readonly initialCards: number;
  readonly initialHired: number;
  /** Cards asked for at the start: more than hired, because a pool refuses jobs long before it is full. */
  readonly initialAsked: number;
  readonly isGpu: boolean;
  readonly source: Source;
}

/**
 * Hours between failures and to repair, times those of the parameters: servers in data centres fail half as often as hosted rigs, machines at
 * home twice as often, being switched off, too. An assumption: nothing is published by class. Together 97.4 % of the GPUs are up.
 */
const RACK = [2, 1] as const;
const RIG = [1, 1] as const;
const HOME = [0.5, 1] as const;

const row = (
  key: string,
  label: LocalizedText,
  pool: RewardPool,
  [multiplier, cardsPerDevice, tier]: readonly [number, number, number],
  [mtbfTimes, mttrTimes]: readonly [number, number],
  [watts, capexUsd]: readonly [number, number],
  [priceUsdPerHour, cloudUsdPerHour]: readonly [number, number],
  [initialCards, initialHired, initialAsked]: readonly [number, number, number],
  source: Source,
): DeviceClass => ({
  key,
  label,
  pool,
  multiplier,
  cardsPerDevice,
  mtbfTimes,
  mttrTimes,
  tier,
  watts,
  capexUsd,
  priceUsdPerHour,
  cloudUsdPerHour,
  initialCards,
  initialHired,
  initialAsked,
  isGpu: pool !== 'none',
  source,
});

/**
 * The ten classes. Multipliers and pools are official (June 2025). Counts and posted prices of the H100 classes are
 * explorer records, the 800 H200 an official announcement; the other counts are chosen so that the fleet is
 * near the last published one (6,720 verified GPUs in Q1 2025 plus the 800 H200), that hired ÷ ready is the
 * recorded 40.18 %, hired cards are the recorded 70,019 GPU-hours ÷ 24, and their mean price is the recorded
 * 84,116 USD ÷ 70,019 h. Hired cards by class are an estimate under those three sums; the cards asked for are those that the loss model of
 * the default job sizes needs to have so many hired on average. Watts are data-sheet values.
 */
export const devices: readonly DeviceClass[] = [
  row(
    'h200',
    text('H200 SXM', 'H200 SXM'),
    'enterprise',
    [12, 8, 4],
    RACK,
    [700, 32000],
    [3.1, 4.5],
    [800, 600, 808.6],
    assumption(
      '800 cards joined on 2025-06-04 (official); its price, within the 2.5 to 7 USD of the market, is set so that the mean price is the recorded 1.20 USD; hired and asked cards are estimates',
    ),
  ),
  row(
    'h100sxm',
    text('H100 SXM 80GB', 'H100 SXM 80GB'),
    'enterprise',
    [10, 8, 4],
    RACK,
    [700, 28000],
    [1.19, 3.9],
    [1128, 850, 1045.1],
    assumption('1,128 cards at 1.19 USD are explorer records; hired and asked cards are estimates'),
  ),
  row(
    'h100pcie',
    text('H100 PCIe', 'H100 PCIe'),
    'enterprise',
    [10, 8, 4],
    RACK,
    [350, 25000],
    [0.89, 3.0],
    [214, 130, 228.7],
    assumption('214 cards at 0.89 USD are explorer records; hired and asked cards are estimates'),
  ),
  row(
    'a100',
    text('A100 80GB', 'A100 80GB'),
    'enterprise',
    [5, 8, 4],
    RACK,
    [400, 12000],
    [0.95, 1.79],
    [500, 290, 367.5],
    assumption('price and count between the explorer records of the H100 classes and the RTX 4090 clusters'),
  ),
  row(
    'l40s',
    text('L40S', 'L40S'),
    'enterprise',
    [3, 4, 3],
    RACK,
    [350, 8500],
    [0.75, 1.5],
    [200, 100, 161.4],
    assumption('price and count between the A100 and the RTX 4090'),
  ),
  row(
    'rtx4090',
    text('RTX 4090', 'RTX 4090'),
    'enterprise',
    [1.25, 4, 3],
    RIG,
    [450, 1800],
    [0.3, 0.45],
    [2680, 820, 820],
    assumption(
      'four clusters of 200 to 280 cards are explorer records; the count fills the fleet up to the published one, the price is a guess',
    ),
  ),
  row(
    'rtx3090',
    text('RTX 3090', 'RTX 3090'),
    'community',
    [1.75, 1, 2],
    HOME,
    [350, 800],
    [0.18, 0.25],
    [1000, 80, 80],
    assumption('156 of the 975 cards in the US were RTX 3090 on the explorer; the total is scaled from that'),
  ),
  row(
    'rtx3080',
    text('RTX 3080/3070', 'RTX 3080/3070'),
    'community',
    [1.25, 1, 2],
    HOME,
    [300, 450],
    [0.12, 0.18],
    [400, 15, 15.1],
    assumption('multiplier between the official 1.0 (3070) and 1.5 (3080); count and price by analogy'),
  ),
  row(
    'apple',
    text('Apple M3/M4 Max', 'Apple M3/M4 Max'),
    'community',
    [1.5, 1, 2],
    HOME,
    [90, 3200],
    [0.15, 0.3],
    [600, 32, 32],
    assumption('multiplier official; count and price by analogy'),
  ),
  row(
    'cpu',
    text('CPU', 'CPU'),
    'none',
    [1, 1, 2],
    RIG,
    [150, 800],
    [0.05, 0.08],
    [1078, 20, 20],
    assumption('1,078 CPUs are the record of a block; price and hired ones are guesses'),
  ),
];

export const DEVICE_COUNT = devices.length;

/** The classes as members of a metric family. */
export const deviceMembers = devices.map(({ key, label }) => ({ key, label }));
