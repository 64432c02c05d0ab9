import type { FilecoinColumns } from '../columns';
import { storageProviders } from '../mechanisms/storage-providers';
import type { FilecoinState } from '../state';
import { DAYS_PER_YEAR } from '../units-of-power';

/** Fills how many storage providers there are on each day and how many came and went. Churn adds as many joins as exits. */
export function fillStorageProviders({ values, days }: FilecoinState, columns: FilecoinColumns): void {
  const { capacity, supplyUnits, joins, exits } = columns;
  const churn = values.providerChurnPerYear / DAYS_PER_YEAR;
  const { providersAtStart, providerExponent } = values;
  const terms = { providersAtStart, providerExponent };
  let before = providersAtStart;
  for (let day = 0; day < days; day++) {
    const now = storageProviders(capacity[day] as number, terms);
    const replaced = churn * Math.min(before, now);
    joins[day] = replaced + Math.max(0, now - before);
    exits[day] = replaced + Math.max(0, before - now);
    supplyUnits[day] = now;
    before = now;
  }
}
