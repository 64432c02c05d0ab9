import { exp } from '../../../core/math';
import { devices } from '../devices';
import type { IonetValues } from '../state';
import { availability } from './availability';

/** What is up, by device class. */
export interface Uptime {
  /** Ready ÷ all cards: MTBF ÷ (MTBF + MTTR). */
  readonly availability: Float64Array;
  /** Of ready devices, those up long enough to be nominated for a block: e^(−hours ÷ MTBF). */
  readonly nominated: Float64Array;
  /** Cards of a device that can be hired without its first; 0 where every job takes whole devices. */
  readonly splits: Float64Array;
}

type Rules = Pick<IonetValues, 'mtbfHours' | 'mttrHours' | 'minimumUpHours' | 'jobSizeRule' | 'jobSizeMean'>;

/** Uptime of every class under the parameters of a run. */
export function uptimeOf(values: Rules): Uptime {
  const { mtbfHours, mttrHours, minimumUpHours, jobSizeRule, jobSizeMean } = values;
  return {
    availability: Float64Array.from(devices, ({ mtbfTimes, mttrTimes }) =>
      availability(mtbfHours * mtbfTimes, mttrHours * mttrTimes),
    ),
    nominated: Float64Array.from(devices, ({ mtbfTimes }) => exp(-minimumUpHours / (mtbfHours * mtbfTimes))),
    splits: Float64Array.from(devices, ({ cardsPerDevice }) =>
      jobSizeRule === 'one' && jobSizeMean % cardsPerDevice === 0 ? 0 : cardsPerDevice - 1,
    ),
  };
}

/**
 * Share of the ready devices with at least one hired card, 1 − (1 − utilisation)^(1 + e) with e = splits ÷ √cards: jobs fill devices one
 * after the other, and those that end leave gaps. A fit to the hourly core under the default sizes, within 2 % of the devices where more than
 * half of the cards are hired; the power by Padé's approximation, within 0.011.
 */
export function hiredDevices(utilisation: number, cards: number, splits: number): number {
  if (splits === 0 || !(utilisation > 0)) return utilisation > 0 ? utilisation : 0;
  const free = utilisation < 1 ? 1 - utilisation : 0;
  const e = cards > splits * splits ? splits / Math.sqrt(cards) : 1;
  return 1 - (free * ((1 + e) * free + 1 - e)) / ((1 - e) * free + 1 + e);
}
