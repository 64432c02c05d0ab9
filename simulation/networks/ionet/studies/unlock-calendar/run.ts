import type { StudyContext, StudyResult } from '../../../../core';
import { buckets, type AllocationBucket } from '../../buckets';
import { unlockedAt } from '../../mechanisms/vesting';
import { MICRO_PER_IO, toMicro } from '../../micro';
import { scheduleInIo } from '../../verification/protocol';
import type { unlockCalendar } from './declaration';

const MONTHS = 61;
type Reading = 'thirdParty' | 'officialChart';

const ofBucket = (bucket: AllocationBucket, reading: Reading, month: number) =>
  unlockedAt(toMicro(bucket.amountIo), bucket[reading], month) / MICRO_PER_IO;
const ofAll = (reading: Reading, month: number) =>
  buckets.reduce((sum, bucket) => sum + ofBucket(bucket, reading, month), 0);

/** The calendar of the protocol, which no scenario changes. */
export function runUnlockCalendar({
  parameters: { month, sellShare },
}: StudyContext<(typeof unlockCalendar)['parameters']>): StudyResult<typeof unlockCalendar> {
  const { month: emission, sofar } = scheduleInIo();
  const x = Float64Array.from({ length: MONTHS }, (_, at) => at);
  const rewards = (at: number) => (at > 0 ? (sofar[at - 1] as number) : 0);
  const newIn = (reading: Reading, at: number) => ofAll(reading, at) - (at > 0 ? ofAll(reading, at - 1) : 0);
  const circulating = (at: number) => ofAll('thirdParty', at) + rewards(at);
  const unlocked = newIn('thirdParty', month);
  const final = ofAll('thirdParty', MONTHS - 1);
  return {
    figures: {
      unlocked,
      ofCirculating: month > 0 ? unlocked / circulating(month - 1) : 1,
      sold: unlocked * sellShare,
      launchFloat: ofAll('thirdParty', 0),
      launchFloatOfficial: ofAll('officialChart', 0),
      lastMonth: x.findIndex((at) => ofAll('thirdParty', at) === final),
    },
    charts: {
      calendar: {
        x,
        lines: Object.fromEntries(
          buckets.map((bucket) => [bucket.key, x.map((at) => ofBucket(bucket, 'thirdParty', at))]),
        ),
      },
      monthly: {
        x,
        lines: {
          thirdParty: x.map((at) => newIn('thirdParty', at)),
          officialChart: x.map((at) => newIn('officialChart', at)),
          emission: x.map((at) => (at > 0 ? (emission[at - 1] as number) : 0)),
        },
      },
    },
    tables: {
      years: [0, 12, 24, 36, 48, 60].map((at) => [at, ofAll('thirdParty', at), rewards(at), circulating(at)]),
    },
  };
}
