import type { NetworkColumns } from '../../core';
import { storageRevenue } from './mechanisms/payments';
import { capacityPower } from './mechanisms/power';
import {
  netReturn,
  paybackDays,
  paybackWithPledgeDays,
  type SectorBusiness,
  type SectorTerms,
} from './mechanisms/provider';
import type { metrics } from './metrics';
import type { FilecoinState } from './state';
import { DAYS_PER_YEAR, SECTORS_PER_PIB, TIB_PER_PIB } from './units-of-power';

type Columns = NetworkColumns<typeof metrics>;
type Kinds = readonly [SectorBusiness, SectorBusiness, SectorBusiness];

/** Writes what providers earn and pay, in all and by kind of sector, and what return they look at. */
export function recordProviders(state: FilecoinState, day: number, columns: Columns): void {
  const { flows, paths, values, derived } = state;
  const price = paths.price[day] as number;
  const terms = state.sectorTerms;
  terms.pledgeFil = flows.pledgePerPib / SECTORS_PER_PIB;
  terms.rewardFil = columns.rewardPerSectorDayFil[day] as number;
  terms.priceUsd = price;
  terms.hardwareUsdPerTib = values.hardwareUsdPerTib * (paths.hardwarePrice[day] as number);
  describeKinds(state, day);
  recordKinds(state.businesses as Kinds, terms, day, columns);
  const withoutDeals = capacityPower(state.raw.alive, state.qa.alive, values.filPlusMultiplier);
  const withDeals = state.raw.alive - withoutDeals;
  columns.minerRewardUsd[day] = flows.minerReward * price;
  columns.runningCostUsd[day] =
    TIB_PER_PIB *
    (withDeals * derived.runningUsdPerTibDay + withoutDeals * derived.capacityRunningUsdPerTibDay);
  columns.hardwareCostUsd[day] = flows.onboardedRaw * TIB_PER_PIB * terms.hardwareUsdPerTib;
  columns.capitalCostUsd[day] = (state.pledge.alive * price * derived.interestRatePerYear) / DAYS_PER_YEAR;
  const before = day > 0 ? (state.cumulativeSectorRewardUsd[day - 1] as number) : 0;
  state.cumulativeSectorRewardUsd[day] = before + terms.rewardFil * price;
  state.returns[day] = (values.responseMeasure === 'net' ? netVerified(columns) : columns.returnOnPledge)[
    day
  ] as number;
}

function netVerified(columns: Columns): Float64Array {
  return (columns.netReturnOnPledge as readonly Float64Array[])[2] as Float64Array;
}

/** Sets quality, income and cost of a TiB of each kind on the day. */
function describeKinds(state: FilecoinState, day: number): void {
  const { values, derived } = state;
  const [capacity, regular, verified] = state.businesses as Kinds;
  const plain = day >= derived.solsticeFrom ? derived.verifiedQuality : 1;
  capacity.quality = plain;
  capacity.running = derived.capacityRunningUsdPerTibDay;
  regular.quality = plain;
  regular.income = values.regularDealUsdPerTibYear / DAYS_PER_YEAR;
  regular.running = derived.runningUsdPerTibDay;
  verified.quality = derived.verifiedQuality;
  verified.income = state.activeData > 0 ? storageRevenue(state) / (state.activeData * TIB_PER_PIB) : 0;
  verified.running = derived.runningUsdPerTibDay;
}

function recordKinds(kinds: Kinds, terms: SectorTerms, day: number, columns: Columns): void {
  const returns = columns.netReturnOnPledge as readonly Float64Array[];
  const hardware = columns.paybackDays as readonly Float64Array[];
  const all = columns.paybackWithPledgeDays as readonly Float64Array[];
  for (let kind = 0; kind < kinds.length; kind++) {
    const business = kinds[kind] as SectorBusiness;
    (returns[kind] as Float64Array)[day] = netReturn(business, terms);
    (hardware[kind] as Float64Array)[day] = paybackDays(business, terms);
    (all[kind] as Float64Array)[day] = paybackWithPledgeDays(business, terms);
  }
}
