import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { erlangB } from '../mechanisms/queueing/erlang';
import { blockingOf, busyDistribution, meanBusy } from '../mechanisms/queueing/kaufman-roberts';
import { halfDigit, numbersIfAny, numbersOf, tableOf, textsOf, without } from './table';

const PRINTED = 1e-11;
/** Below this a table of 20 decimals has too few digits for a relative error. */
const SMALLEST_SHARE = 1e-9;
/** Loads carry six decimals. */
const ROUNDED = 1e-6;
const MOST_SERVERS = 1_000_000;

const ERLANG_COLUMNS = [
  'servers_c',
  'offered_load_per_server',
  'offered_load_erlangs_a',
  'blocking_prob_B',
  'carried_load_erlangs',
  'utilization',
] as const;
const SHARING_COLUMNS = [
  'gpus_c',
  'offered_gpu_load_per_gpu',
  /^erlangs_size\d+$/,
  /^block_size\d+$/,
  'mean_busy_gpus',
  'utilization',
] as const;

function wholeServers(file: string, column: string, row: number, servers: number): number {
  if (Number.isInteger(servers) && servers >= 1 && servers <= MOST_SERVERS) return servers;
  throw new CaseError(
    `${file}: ${column}, row ${row + 1}: ${servers} is no number of servers from 1 to ${MOST_SERVERS}`,
  );
}

function notNegative(file: string, column: string, row: number, erlangs: number): number {
  if (erlangs >= 0) return erlangs;
  throw new CaseError(`${file}: ${column}, row ${row + 1}: ${erlangs} is no offered load`);
}

/** Blocking, carried load and utilisation of one class of jobs. */
export function* erlangCases(file: string, content: string): Generator<CaseResult> {
  const lacking = without(file, content, ['offered_load_per_server']);
  yield caseResult(`${file}: Erlang B${lacking}`, () => {
    const table = tableOf(file, content, ERLANG_COLUMNS);
    const measure = new Measure(PRINTED);
    const load = numbersOf(table, 'offered_load_erlangs_a');
    const blocking = numbersOf(table, 'blocking_prob_B');
    const carried = numbersOf(table, 'carried_load_erlangs');
    const utilisation = numbersOf(table, 'utilization');
    const perServer = numbersIfAny(table, 'offered_load_per_server');
    numbersOf(table, 'servers_c').forEach((cards, row) => {
      const servers = wholeServers(file, 'servers_c', row, cards);
      const erlangs = notNegative(file, 'offered_load_erlangs_a', row, load[row] as number);
      const name = `servers_c ${servers}, offered_load_erlangs_a ${erlangs}`;
      const blocked = erlangB(servers, erlangs);
      measure.number(`blocking_prob_B of ${name}`, blocked, blocking[row] as number, PRINTED, SMALLEST_SHARE);
      measure.number(`carried_load_erlangs of ${name}`, erlangs * (1 - blocked), carried[row] as number);
      if (perServer) {
        const own = erlangs / servers;
        measure.absolute(`offered_load_per_server of ${name}`, own, perServer[row] as number, ROUNDED);
      }
      measure.number(
        `utilization of ${name}`,
        (erlangs * (1 - blocked)) / servers,
        utilisation[row] as number,
      );
    });
    return measure.result();
  });
}

/** Blocking by size, mean busy cards and utilisation when jobs of several sizes share all cards. */
export function* sharingCases(file: string, content: string): Generator<CaseResult> {
  const lacking = without(file, content, ['offered_gpu_load_per_gpu']);
  yield caseResult(`${file}: Kaufman–Roberts${lacking}`, () => {
    const table = tableOf(file, content, SHARING_COLUMNS);
    const measure = new Measure(PRINTED);
    const sizes = table.names.flatMap((name) => {
      const size = /^erlangs_size(\d+)$/.exec(name)?.[1];
      return size === undefined ? [] : [Number(size)];
    });
    const erlangs = sizes.map((size) => numbersOf(table, `erlangs_size${size}`));
    const blocking = sizes.map((size) => numbersOf(table, `block_size${size}`));
    const cells = sizes.map((size) => textsOf(table, `block_size${size}`));
    const mean = numbersOf(table, 'mean_busy_gpus');
    const utilisation = numbersOf(table, 'utilization');
    const perGpu = numbersIfAny(table, 'offered_gpu_load_per_gpu');
    numbersOf(table, 'gpus_c').forEach((cards, row) => {
      const capacity = wholeServers(file, 'gpus_c', row, cards);
      const streams = sizes.map((size, s) => ({
        cards: size,
        erlangs: notNegative(file, `erlangs_size${size}`, row, erlangs[s]?.[row] as number),
      }));
      const busy = busyDistribution(capacity, streams);
      const loads = streams.map((each) => `erlangs_size${each.cards} ${each.erlangs}`).join(', ');
      const where = `row ${row + 1}, gpus_c ${capacity}, ${loads}`;
      sizes.forEach((size, s) => {
        const name = `block_size${size}, ${where}`;
        const printed = blocking[s]?.[row] as number;
        // of a very small share the printed decimals are few
        const enough = Math.max(1e-9 * printed, halfDigit(cells[s]?.[row] as string));
        measure.absolute(name, blockingOf(busy, size), printed, enough);
      });
      if (perGpu) {
        const own = streams.reduce((sum, each) => sum + each.cards * each.erlangs, 0) / capacity;
        measure.absolute(`offered_gpu_load_per_gpu, ${where}`, own, perGpu[row] as number, ROUNDED);
      }
      measure.number(`mean_busy_gpus, ${where}`, meanBusy(busy), mean[row] as number);
      measure.number(`utilization, ${where}`, meanBusy(busy) / capacity, utilisation[row] as number);
    });
    return measure.result();
  });
}
