import type { FilecoinColumns } from '../columns';
import { capacityPower } from '../mechanisms/power';
import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR, PIB_PER_EIB, SECTORS_PER_TIB, TIB_PER_PIB } from '../units-of-power';

/** Fills what all providers earn and pay on each day, USD. */
export function fillProviderAccount(state: FilecoinState, columns: FilecoinColumns): void {
  const { values, derived, paths, days } = state;
  const { price, capacity, faultyPowerPib, qualityAdjustedPowerEib, minerRewardUsd } = columns;
  const { rewardAtOnceFil, rewardVestingFil, onboardedPibPerDay, lockedPledgeFil } = columns;
  const { runningCostUsd, hardwareCostUsd, capitalCostUsd } = columns;
  const { runningUsdPerTibDay: full, capacityRunningUsdPerTibDay: empty } = derived;
  const hardware = values.hardwareUsdPerTib * TIB_PER_PIB;
  const interest = derived.interestRatePerYear / DAYS_PER_YEAR;
  const { highestQuality } = derived;
  const { hardwarePrice } = paths;
  for (let day = 0; day < days; day++) {
    const usd = price[day] as number;
    const healthy = capacity[day] as number;
    const qa = (qualityAdjustedPowerEib[day] as number) * PIB_PER_EIB;
    const without = healthy > 0 ? capacityPower(healthy, qa, highestQuality) / healthy : 1;
    const committed = (healthy + (faultyPowerPib[day] as number)) * TIB_PER_PIB;
    minerRewardUsd[day] = ((rewardAtOnceFil[day] as number) + (rewardVestingFil[day] as number)) * usd;
    runningCostUsd[day] = committed * (full + (empty - full) * without);
    hardwareCostUsd[day] = (onboardedPibPerDay[day] as number) * hardware * (hardwarePrice[day] as number);
    capitalCostUsd[day] = (lockedPledgeFil[day] as number) * usd * interest;
  }
}

/** What one TiB of a kind of sector earns and costs. USD a day. */
interface SectorBusiness {
  /** Whether it counts as verified before FIP-0118; since then every new sector does. */
  readonly verified: boolean;
  readonly running: number;
  /** Payments, where they do not follow from the run. */
  readonly income: number | undefined;
}

/** Fills return and payback of one TiB on each day for each kind of sector. */
export function fillSectorReturns(state: FilecoinState, columns: FilecoinColumns): void {
  const { derived, values } = state;
  const kinds: readonly SectorBusiness[] = [
    {
      verified: false,
      running: derived.capacityRunningUsdPerTibDay,
      income: 0,
    },
    {
      verified: false,
      running: derived.runningUsdPerTibDay,
      income: values.regularDealUsdPerTibYear / DAYS_PER_YEAR,
    },
    {
      verified: true,
      running: derived.runningUsdPerTibDay,
      income: undefined,
    },
  ];
  kinds.forEach((kind, index) => fillKind(state, columns, kind, index));
}

function fillKind(state: FilecoinState, columns: FilecoinColumns, kind: SectorBusiness, index: number): void {
  const { values, paths, days } = state;
  const { pledgePerSectorFil, rewardPerSectorDayFil, price, storageRevenueUsd, activeDataPib } = columns;
  const returns = columns.netReturnOnPledge[index] as Float64Array;
  const payback = columns.paybackDays[index] as Float64Array;
  const paybackWithPledge = columns.paybackWithPledgeDays[index] as Float64Array;
  const from = state.derived.solsticeFrom;
  const { verified, running, income } = kind;
  const { verifiedQuality, hardwarePrice } = paths;
  const { hardwareUsdPerTib } = values;
  for (let day = 0; day < days; day++) {
    const quality = verified || day >= from ? (verifiedQuality[day] as number) : 1;
    const sectors = SECTORS_PER_TIB * quality;
    const usd = sectors * (price[day] as number);
    const stored = (activeDataPib[day] as number) * TIB_PER_PIB;
    const paid = income ?? (stored > 0 ? (storageRevenueUsd[day] as number) / stored : 0);
    const net = usd * (rewardPerSectorDayFil[day] as number) + paid - running;
    const pledge = usd * (pledgePerSectorFil[day] as number);
    const hardware = hardwareUsdPerTib * (hardwarePrice[day] as number);
    returns[day] = netReturn(net, pledge);
    payback[day] = net > 0 ? hardware / net : Number.NaN;
    paybackWithPledge[day] = net > 0 ? (hardware + pledge) / net : Number.NaN;
  }
}

/** A year of net income (USD a day) over pledge (USD); 0 where the pledge is worth nothing. */
export function netReturn(netUsdPerDay: number, pledgeUsd: number): number {
  return pledgeUsd > 0 ? (DAYS_PER_YEAR * netUsdPerDay) / pledgeUsd : 0;
}
