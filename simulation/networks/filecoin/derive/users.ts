import type { FilecoinColumns } from '../columns';
import { storageRevenue } from '../mechanisms/payments';
import { nextStandAlone, readsPerDay, servedTib } from '../mechanisms/retrieval';
import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from '../units-of-power';

/** Fills what users pay on each day, and what the same would cost them in a central cloud. */
export function fillUsers(state: FilecoinState, columns: FilecoinColumns): void {
  fillStorage(state, columns);
  fillRetrieval(state, columns);
  const { paidDataPib, storagePriceUsd, retrievalRevenueUsd, revenueUsd } = columns;
  for (let day = 0; day < state.days; day++) {
    const storage = storageRevenue(paidDataPib[day] as number, storagePriceUsd[day] as number);
    revenueUsd[day] = storage + (retrievalRevenueUsd[day] as number);
  }
}

function fillStorage({ values, paths, days }: FilecoinState, columns: FilecoinColumns): void {
  const { paidDataPib, storagePriceUsd, storageRevenueUsd, cloudStorageBillUsd, storageCostOverCloud } =
    columns;
  const { cloudStorageUsdPerTibMonth, storedCopies } = values;
  const byMarket = values.storagePriceRule === 'market';
  const { cloudPrice } = paths;
  const perMonth = (TIB_PER_PIB * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
  for (let day = 0; day < days; day++) {
    const cloud = cloudStorageUsdPerTibMonth * (cloudPrice[day] as number);
    const storage = storagePriceUsd[day] as number;
    const tib = (paidDataPib[day] as number) * perMonth;
    storageRevenueUsd[day] = tib * storage;
    cloudStorageBillUsd[day] = (tib / storedCopies) * cloud;
    storageCostOverCloud[day] = byMarket && !(tib > 0) ? Number.NaN : (storage * storedCopies) / cloud;
  }
}

function fillRetrieval({ values, paths, days }: FilecoinState, columns: FilecoinColumns): void {
  const { paidDataPib, servedTibPerDay, retrievalProviders, supplyUnits } = columns;
  const { retrievalRevenueUsd, retrievalCostUsd, cloudEgressBillUsd } = columns;
  const { retrievalSuccessShare, retrievalPriceUsdPerTib, cloudEgressUsdPerTib } = values;
  const { retrievalCostUsdPerDay, retrievalCostUsdPerTib } = values;
  const { cloudPrice } = paths;
  const reads = readsPerDay(values.retrievalReadsPerMonth);
  const servesBeside = Math.min(1, values.retrievalProvidersAtStart / values.providersAtStart);
  let standAlone = 0;
  for (let day = 0; day < days; day++) {
    const served = servedTib(paidDataPib[day] as number, reads, retrievalSuccessShare);
    const beside = servesBeside * (supplyUnits[day] as number);
    if (day > 0) standAlone = nextStandAlone(standAlone, beside, served, values);
    servedTibPerDay[day] = served;
    retrievalProviders[day] = beside + standAlone;
    retrievalRevenueUsd[day] = served * retrievalPriceUsdPerTib;
    retrievalCostUsd[day] = served * retrievalCostUsdPerTib + standAlone * retrievalCostUsdPerDay;
    cloudEgressBillUsd[day] = served * cloudEgressUsdPerTib * (cloudPrice[day] as number);
  }
}
