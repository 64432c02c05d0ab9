import { columnOf, formatDate, parseDate, type BacktestRow, type Frame } from '../../../core';
import type { MechafilColumn, MechafilColumns } from '../mechafil/columns';
import { FIRST_DAY, KNOWN_DAY } from './real-past';

/** A real figure after 2025-09-09, with the column of the engine and of mechaFIL that stand for it. */
interface Spot {
  readonly date: string;
  readonly name: string;
  readonly unit: string;
  readonly actual: number;
  readonly engine: string;
  readonly mechafil: MechafilColumn;
  /** From the columns' unit to the row's. */
  readonly scale: number;
}

const FEBRUARY = '2026-02-22';
const JULY = '2026-07-04';
/** 208 PiB without verified deals, and a tenth of the rest of 14,760 PiB. */
const DERIVED_RAW_EIB = (208 + (14_760 - 208) / 10) / 1024;

/**
 * Chain figures of 2026-02-22 (CELtd by Spacescope, mechafil-jax locked_test/filecoin_supply_forecast.md) and
 * 2026-07-04 (FIP-0118, section 1.2). The return is the day's, annualised; mechaFIL gives it ahead over the year.
 */
const SPOTS: readonly Spot[] = [
  spot(FEBRUARY, 'QA power', 'EiB', 18.2, 'qualityAdjustedPowerEib', 'qa_total_power_eib'),
  spot(FEBRUARY, 'locked', 'M FIL', 101.7, 'staked', 'network_locked', 1e-6),
  spot(FEBRUARY, 'circulating', 'M FIL', 836.9, 'circulating', 'circ_supply', 1e-6),
  spot(FEBRUARY, 'pledge per 32 GiB', 'FIL', 0.172, 'pledgePerSectorFil', 'day_pledge_per_QAP'),
  spot(FEBRUARY, 'return on pledge', '%', 23.1, 'returnOnPledge', '1y_sector_roi', 100),
  spot(JULY, 'QA power', 'EiB', 14_760 / 1024, 'qualityAdjustedPowerEib', 'qa_total_power_eib'),
  spot(JULY, 'raw power', 'EiB', DERIVED_RAW_EIB, 'rawPowerEib', 'rb_total_power_eib'),
];

/** A row a spot: what a run of the engine from 2025-09-09 says. */
export function engineRows(model: string, frame: Frame): BacktestRow[] {
  return SPOTS.map((each) => rowOf(each, model, columnOf(frame, each.engine), KNOWN_DAY));
}

/** A row a spot: what a run of mechaFIL from 2022-10-10 says. */
export function mechafilRows(model: string, run: MechafilColumns): BacktestRow[] {
  return SPOTS.map((each) => rowOf(each, model, run[each.mechafil], FIRST_DAY));
}

function rowOf(each: Spot, model: string, column: Float64Array, firstDay: number): BacktestRow {
  const day = parseDate(each.date);
  const modelled = each.scale * (column[day - firstDay] as number);
  const { name, unit, actual } = each;
  return { name: `${name}: ${model}`, date: formatDate(day), unit, modelled, actual };
}

function spot(
  date: string,
  name: string,
  unit: string,
  actual: number,
  engine: string,
  mechafil: MechafilColumn,
  scale = 1,
): Spot {
  return { date, name, unit, actual, engine, mechafil, scale };
}
