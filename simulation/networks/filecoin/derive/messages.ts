import type { FilecoinColumns } from '../columns';
import { impliedBaseFee } from '../mechanisms/gas';
import { messagesPerDay } from '../mechanisms/messages';
import type { FilecoinState } from '../state';

/** Fills the messages of each day and, where the gas burn is given, the base fee it implies, attoFIL. */
export function fillMessages(state: FilecoinState, columns: FilecoinColumns): void {
  const { values, derived, committed, days } = state;
  const { transactions, onboardedPibPerDay } = columns;
  for (let day = 0; day < days; day++) {
    transactions[day] = messagesPerDay(committed[day] as number, onboardedPibPerDay[day] as number, values);
  }
  if (values.gasBurnRule !== 'given') return;
  const { baseFeeAttoFil } = columns;
  for (let day = 0; day < days; day++) {
    const demand = (transactions[day] as number) / derived.messagesAtStart;
    const gas = values.gasUsedPerDay * demand;
    baseFeeAttoFil[day] = demand > 0 ? impliedBaseFee(state.paths.baseBurn[day] as number, gas) : Number.NaN;
  }
}
