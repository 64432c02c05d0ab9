import type { CaseResult } from '../../../core';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import { Measure } from '../../shared/verification/measure';
import { networkFees, renterPays, supplierReceives } from '../mechanisms/booking-fees';
import { protocol } from './protocol';
import { numbersIfAny, numbersOf, tableOf, textsOf, type Table } from './table';

const RATES = { reservation: protocol.reservationFee, usdc: protocol.usdcFee };
const CURRENCIES: Readonly<Record<string, number>> = { USDC: 1, IO: 0 };

const COLUMNS = [
  'compute_cost_USD',
  'renter_pays_in',
  'supplier_paid_in',
  'renter_total_USD',
  'supplier_net_USD',
  'network_fee_revenue_USD',
  'identity_residual_must_be_0',
  'take_rate_pct',
] as const;

function usdcShares(table: Table, column: string): number[] {
  return textsOf(table, column).map((currency, row) => {
    const share = CURRENCIES[currency];
    if (share !== undefined) return share;
    throw new CaseError(`${table.file}: ${column}, row ${row + 1}: "${currency}" is neither USDC nor IO`);
  });
}

/** Eight decimals are printed. */
const PRINTED = 1e-8;
/** Of large amounts a double has fewer: four of its steps, for sums of three. */
const ofDouble = (usd: number) => PRINTED + 4 * Number.EPSILON * Math.abs(usd);

/** Outlay, income and fees of bookings in either currency; what is left between them is nothing, to 1e-8 USD and the digits of a double. */
export function* feeCases(file: string, content: string): Generator<CaseResult> {
  yield caseResult(`${file}: bookings, USD`, () => {
    const table = tableOf(file, content, COLUMNS);
    const measure = new Measure(PRINTED);
    const cost = numbersOf(table, 'compute_cost_USD');
    const payer = usdcShares(table, 'renter_pays_in');
    const taker = usdcShares(table, 'supplier_paid_in');
    const columns = ['renter_total_USD', 'supplier_net_USD', 'network_fee_revenue_USD'] as const;
    const [outlays, incomes, revenues] = columns.map((name) => numbersOf(table, name));
    const rate = numbersOf(table, 'take_rate_pct');
    const residual = numbersIfAny(table, 'identity_residual_must_be_0');
    cost.forEach((usd, row) => {
      const [renter, supplier] = [payer[row] as number, taker[row] as number];
      const outlay = renterPays(usd, RATES, renter);
      const income = supplierReceives(usd, RATES, supplier);
      const fees = networkFees(usd, RATES, renter, supplier);
      const compare = (name: string, own: number, expected: number) =>
        measure.absolute(`${name}, row ${row + 1}, compute_cost_USD ${usd}`, own, expected, ofDouble(usd));
      compare('renter_total_USD', outlay, outlays?.[row] as number);
      compare('supplier_net_USD', income, incomes?.[row] as number);
      compare('network_fee_revenue_USD', fees, revenues?.[row] as number);
      const left = outlay - income - fees;
      compare('identity_residual_must_be_0', left, residual?.[row] ?? 0);
      const share = networkFees(100, RATES, renter, supplier);
      measure.absolute(`take_rate_pct, row ${row + 1}`, share, rate[row] as number);
    });
    return measure.result();
  });
}
