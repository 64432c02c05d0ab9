import type { IonetValues } from '../state';
import { jobSizes } from './job-sizes';
import { PaidPrices } from './paid-price';
import { CarriedLoad } from './queueing/carried-load';

/** What is tabulated for a mix of job sizes and a spread of asked prices. */
export interface MarketTables {
  readonly carried: CarriedLoad;
  readonly paid: PaidPrices;
}

type Rules = Pick<IonetValues, 'jobSizeRule' | 'jobSizeMean' | 'priceSpread'>;

/** Built once: a run of another scenario with the same mix and spread takes the last. */
let last: { readonly mix: string; readonly tables: MarketTables } | undefined;

/** The tables of a scenario. */
export function marketTables({ jobSizeRule, jobSizeMean, priceSpread }: Rules): MarketTables {
  const mix = `${jobSizeRule} ${jobSizeMean}`;
  if (last?.mix === mix && last.tables.paid.spread === priceSpread) return last.tables;
  const carried =
    last?.mix === mix ? last.tables.carried : new CarriedLoad(jobSizes(jobSizeRule, jobSizeMean));
  const tables = { carried, paid: new PaidPrices(priceSpread, carried) };
  last = { mix, tables };
  return tables;
}
