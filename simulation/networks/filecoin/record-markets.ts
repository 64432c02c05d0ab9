import type { NetworkColumns } from '../../core';
import { retrievalRevenue, storageRevenue } from './mechanisms/payments';
import type { metrics } from './metrics';
import type { FilecoinState } from './state';
import { DAYS_PER_YEAR, MONTHS_PER_YEAR, TIB_PER_PIB } from './units-of-power';

/** Writes the markets for storage and retrieval, and what the same would cost in a central cloud. */
export function recordMarkets(
  state: FilecoinState,
  day: number,
  columns: NetworkColumns<typeof metrics>,
): void {
  const { values, paths, flows } = state;
  const cloud = paths.cloudPrice[day] as number;
  const cloudStorage = values.cloudStorageUsdPerTibMonth * cloud;
  const storedTib = (state.paidData * TIB_PER_PIB) / values.storedCopies;
  columns.storagePriceUsd[day] = state.storagePrice;
  columns.paidDataPib[day] = state.paidData;
  columns.storageRevenueUsd[day] = storageRevenue(state);
  columns.cloudStorageBillUsd[day] = (storedTib * cloudStorage * MONTHS_PER_YEAR) / DAYS_PER_YEAR;
  columns.storageCostOverCloud[day] = (state.storagePrice * values.storedCopies) / cloudStorage;
  columns.dealCollateralFil[day] = state.dealCollateral;
  columns.servedTibPerDay[day] = flows.servedTib;
  columns.retrievalRevenueUsd[day] = retrievalRevenue(state);
  columns.retrievalCostUsd[day] = state.retrievalProviders * values.retrievalCostUsdPerDay;
  columns.retrievalProviders[day] = state.retrievalProviders;
  columns.cloudEgressBillUsd[day] = flows.servedTib * values.cloudEgressUsdPerTib * cloud;
}
