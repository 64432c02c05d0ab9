import type { FilecoinColumns } from '../columns';
import { impliedBaseFee } from '../mechanisms/gas';
import { LEAST_MESSAGES, messagesPerDay } from '../mechanisms/messages';
import type { FilecoinState } from '../state';

/** Fills the messages of each day and, where the gas burn is given, the base fee it implies, attoFIL. */
export function fillMessages(state: FilecoinState, columns: FilecoinColumns): void {
  const { committed, days } = state;
  const { sectorsPerPartition, partitionsPerMessage, messagesPerNewSector, gasBurnRule } = state.values;
  const terms = { sectorsPerPartition, partitionsPerMessage, messagesPerNewSector };
  const { transactions, onboardedPibPerDay } = columns;
  for (let day = 0; day < days; day++) {
    transactions[day] = messagesPerDay(committed[day] as number, onboardedPibPerDay[day] as number, terms);
  }
  if (gasBurnRule === 'given') fillImpliedBaseFee(state, columns);
}

function fillImpliedBaseFee({ values, derived, paths, days }: FilecoinState, columns: FilecoinColumns): void {
  const { transactions, baseFeeAttoFil } = columns;
  const { gasUsedPerDay } = values;
  const { messagesAtStart } = derived;
  const { baseBurn } = paths;
  for (let day = 0; day < days; day++) {
    const messages = transactions[day] as number;
    const gas = gasUsedPerDay * (messages / messagesAtStart);
    baseFeeAttoFil[day] =
      messages > LEAST_MESSAGES ? impliedBaseFee(baseBurn[day] as number, gas) : Number.NaN;
  }
}
