/** A class of object storage of a cloud. USD; GB is 2^30 bytes, as it is billed. */
export interface CloudClass {
  readonly name: string;
  readonly storagePerGbMonth: number;
  /** Taken for reading, beside traffic to the internet. */
  readonly readPerGb: number;
}

/** Amazon S3 in us-east-1, first 50 TB, standard retrieval (list prices of 2026-08-26). */
export const CLOUD_CLASSES = [
  { name: 'S3 Standard', storagePerGbMonth: 0.023, readPerGb: 0 },
  { name: 'S3 Standard-IA', storagePerGbMonth: 0.0125, readPerGb: 0.01 },
  { name: 'S3 Glacier Instant Retrieval', storagePerGbMonth: 0.004, readPerGb: 0.03 },
  { name: 'S3 Glacier Deep Archive', storagePerGbMonth: 0.00099, readPerGb: 0.02 },
] as const satisfies readonly CloudClass[];

/** Traffic from Amazon to the internet, first 10 TB a month, USD per GB. */
const EGRESS_PER_GB = 0.09;

const GB_PER_TIB = 1024;
const MONTHS_PER_YEAR = 12;

/** USD a year to keep one TiB in a class and read `readPerMonth` TiB of it a month. */
export function cloudCost(cloud: CloudClass, readPerMonth: number): { storage: number; reading: number } {
  return {
    storage: cloud.storagePerGbMonth * GB_PER_TIB * MONTHS_PER_YEAR,
    reading: (cloud.readPerGb + EGRESS_PER_GB) * GB_PER_TIB * MONTHS_PER_YEAR * readPerMonth,
  };
}
