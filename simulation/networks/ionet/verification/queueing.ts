import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { erlangB } from '../mechanisms/queueing/erlang';
import { blockingOf, busyDistribution, meanBusy } from '../mechanisms/queueing/kaufman-roberts';
import { numbersOf, parseTable } from './table';

const PRINTED = 1e-11;
/** Below this a table of 20 decimals has too few digits for a relative error. */
const SMALLEST_SHARE = 1e-9;
const MOST_SERVERS = 1_000_000;

function wholeServers(servers: number): number {
  if (Number.isInteger(servers) && servers >= 1 && servers <= MOST_SERVERS) return servers;
  throw new CaseError(`${servers} is no number of servers from 1 to ${MOST_SERVERS}`);
}

/** Blocking, carried load and utilisation of one class of jobs. */
export function* erlangCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: Erlang B`, () => {
    const table = parseTable(file, content);
    const measure = new Measure(PRINTED);
    const load = numbersOf(table, 'offered_load_erlangs_a');
    const blocking = numbersOf(table, 'blocking_prob_B');
    const carried = numbersOf(table, 'carried_load_erlangs');
    const utilisation = numbersOf(table, 'utilization');
    numbersOf(table, 'servers_c').forEach((cards, row) => {
      const servers = wholeServers(cards);
      const erlangs = load[row] as number;
      const name = `${servers} servers, ${erlangs} erlangs`;
      const blocked = erlangB(servers, erlangs);
      measure.number(`blocking of ${name}`, blocked, blocking[row] as number, PRINTED, SMALLEST_SHARE);
      measure.number(`carried by ${name}`, erlangs * (1 - blocked), carried[row] as number);
      measure.number(`use of ${name}`, (erlangs * (1 - blocked)) / servers, utilisation[row] as number);
    });
    return measure.result();
  });
}

/** Blocking by size, mean busy cards and utilisation when jobs of several sizes share all cards. */
export function* sharingCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: Kaufman–Roberts`, () => {
    const table = parseTable(file, content);
    const measure = new Measure(PRINTED);
    const sizes = table.names.flatMap((name) => {
      const size = /^erlangs_size(\d+)$/.exec(name)?.[1];
      return size === undefined ? [] : [Number(size)];
    });
    const erlangs = sizes.map((size) => numbersOf(table, `erlangs_size${size}`));
    const blocking = sizes.map((size) => numbersOf(table, `block_size${size}`));
    const mean = numbersOf(table, 'mean_busy_gpus');
    const utilisation = numbersOf(table, 'utilization');
    numbersOf(table, 'gpus_c').forEach((cards, row) => {
      const capacity = wholeServers(cards);
      const streams = sizes.map((size, s) => ({ cards: size, erlangs: erlangs[s]?.[row] as number }));
      const busy = busyDistribution(capacity, streams);
      sizes.forEach((size, s) => {
        const name = `row ${row + 1}: blocking of ${size} cards`;
        measure.number(name, blockingOf(busy, size), blocking[s]?.[row] as number, 1e-9, 0);
      });
      measure.number(`row ${row + 1}: busy cards`, meanBusy(busy), mean[row] as number);
      measure.number(`row ${row + 1}: use`, meanBusy(busy) / capacity, utilisation[row] as number);
    });
    return measure.result();
  });
}
