import { exp } from '../../../core/math';
import { regions } from '../regions';
import { normalBelow, normalQuantile } from './normal';
import type { CarriedLoad } from './queueing/carried-load';
import { rankNoise, ranking } from './ranking';

/** Points along utilisation 0 … 1. */
export const POINTS = 48;
/** Pools of 1 … 2^OCTAVES cards. */
const OCTAVES = 17;
/** Blom 1958: the expected largest of N normal draws is near Φ⁻¹((N − 0.375) ÷ (N + 0.25)). */
const [BLOM, BLOM_ADDED] = [0.375, 0.25];
const NEXT_TO_NOTHING = 1e-9;

/**
 * Price paid ÷ price posted where cheap devices are hired first. The logarithms of the prices asked are normal with deviation s (`spread`) and mean
 * prices 1; devices are ranked by price and by what else differs between them (`rankNoise`), with correlation ρ. The best share u of them asks
 * Φ(Φ⁻¹(u) − ρs) of all (mean of a lognormal one below a quantile of a normal one that goes with it). ρ = A ÷ √(A² + noise²), A the deviation that
 * prices give the rank at the last device hired, measured as ranks are in the lowest price of N devices.
 *
 * Jobs take cards of their renters' region first, so this holds region by region. There the hired share U swings by the deviation σ of Kaufman
 * and Roberts' model while running jobs stay where they are, and the mean over U lies between that at u and that of regions full or empty, which pay
 * the mean price: 1 − σ²/(u(1 − u)) of the discount is left, exact at both ends and for a discount that is a parabola in U.
 */
export class CheapestFirst {
  private readonly noise = rankNoise();
  private readonly rows = new Map<number, Float64Array>();

  constructor(
    private readonly spread: number,
    private readonly carried: CarriedLoad,
  ) {}

  /** Fills `row` from `from` on with the shares at utilisations k ÷ POINTS of a pool of so many cards in devices of `cardsPerDevice`. */
  fill(row: Float64Array, from: number, ready: number, cardsPerDevice: number): void {
    const cards = ready >= 1 ? ready : 1;
    const octave = Math.min(OCTAVES - 1, 31 - Math.clz32(cards));
    const up = Math.min(1, cards / (1 << octave) - 1);
    const small = this.rowOf(octave, cardsPerDevice);
    const large = this.rowOf(octave + 1, cardsPerDevice);
    for (let k = 0; k <= POINTS; k++) {
      const low = small[k] as number;
      row[from + k] = low + ((large[k] as number) - low) * up;
    }
  }

  private rowOf(octave: number, cardsPerDevice: number): Float64Array {
    const key = octave + (OCTAVES + 1) * cardsPerDevice;
    let row = this.rows.get(key);
    if (!row) {
      row = Float64Array.from({ length: POINTS + 1 }, (_, point) =>
        this.paid(Math.max(NEXT_TO_NOTHING, point / POINTS), 1 << octave, cardsPerDevice),
      );
      this.rows.set(key, row);
    }
    return row;
  }

  private paid(utilisation: number, cards: number, cardsPerDevice: number): number {
    if (this.spread === 0) return 1;
    const devices = Math.max(1, cards / cardsPerDevice);
    const extreme = Math.max(0, normalQuantile((devices - BLOM) / (devices + BLOM_ADDED)));
    let [paid, hired] = [0, 0];
    hiredByRegion(utilisation).forEach((share, region) => {
      const weight = regions[region]?.ofDevices ?? 0;
      const swing = this.carried.deviation(share * cards * weight, cards * weight);
      const most = share * (1 - share);
      const mixed = most > 0 ? Math.min(1, (swing * swing) / most) : 1;
      const cheapest = this.cheapest(share, extreme);
      paid += weight * (cheapest + (share - cheapest) * mixed);
      hired += weight * share;
    });
    return paid / hired;
  }

  /** What the best share of the devices asks, of what all ask. */
  private cheapest(share: number, extreme: number): number {
    if (share >= 1 - NEXT_TO_NOTHING) return share;
    const { spread, noise } = this;
    const last = normalQuantile(Math.max(NEXT_TO_NOTHING, share));
    const byPrice = ranking.weightPrice * spread * exp(spread * (last + extreme));
    const correlation = byPrice / Math.sqrt(byPrice * byPrice + noise * noise);
    return normalBelow(last - correlation * spread);
  }
}

/** Hired share of the devices of each region when so much of all is hired: those of the renters' own region first, the rest in proportion. */
export function hiredByRegion(utilisation: number): number[] {
  const own = regions.map(({ ofDevices, ofRenters }) => Math.min(ofDevices, ofRenters * utilisation));
  const placed = own.reduce((sum, cards) => sum + cards, 0);
  const part = placed < 1 ? (utilisation - placed) / (1 - placed) : 0;
  return regions.map(({ ofDevices }, region) => {
    const cards = own[region] as number;
    return Math.min(1, (cards + (ofDevices - cards) * part) / ofDevices);
  });
}
