import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import golden from '../data/golden/fees.json';
import { networkFees, renterPays, supplierReceives } from './booking-fees';

const rates = { reservation: 0.0025, usdc: 0.02 };
const rows = golden.rows as [number, string, string, number, number, number][];

describe('the fees of a booking', () => {
  it.each(rows)('of %d USD paid in %s, taken in %s', (cost, renter, supplier, outlay, net, fees) => {
    const [paysUsdc, takesUsdc] = [renter === 'USDC' ? 1 : 0, supplier === 'USDC' ? 1 : 0];
    const own = {
      outlay: renterPays(cost, rates, paysUsdc),
      net: supplierReceives(cost, rates, takesUsdc),
      fees: networkFees(cost, rates, paysUsdc, takesUsdc),
    };
    expect(own.outlay).toBeCloseTo(outlay, 7);
    expect(own.net).toBeCloseTo(net, 7);
    expect(own.fees).toBeCloseTo(fees, 7);
    expect(Math.abs(own.outlay - own.net - own.fees)).toBeLessThan(1e-9);
  });

  it('are always what renters pay more than suppliers get', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e9, noNaN: true }), share, share, (cost, renter, supplier) => {
        const difference = renterPays(cost, rates, renter) - supplierReceives(cost, rates, supplier);
        expect(Math.abs(difference - networkFees(cost, rates, renter, supplier))).toBeLessThanOrEqual(
          cost * 1e-15,
        );
      }),
    );
  });
});
