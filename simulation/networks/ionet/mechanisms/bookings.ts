import type { IonetState } from '../state';
import { networkFees, renterPays, supplierReceives } from './booking-fees';

const HOURS = 24;

/**
 * Bills the day: hired card-hours at the posted price, fees from both sides. `flows.rentUsd` is what the rented
 * cards of a class bring their suppliers.
 */
export function billBookings({ market, flows, values, classes }: IonetState): void {
  const rates = { reservation: values.reservationFee, usdc: values.usdcFee };
  const kept = supplierReceives(1, rates, values.usdcShareOfSuppliers);
  let bookings = 0;
  for (let c = 0; c < classes.count; c++) {
    const cost = (market.hired[c] as number) * HOURS * (market.priceUsd[c] as number);
    flows.rentUsd[c] = cost * kept;
    bookings += cost;
  }
  flows.bookingsUsd = bookings;
  flows.renterPaysUsd = renterPays(bookings, rates, values.usdcShareOfRenters);
  flows.supplierUsd = supplierReceives(bookings, rates, values.usdcShareOfSuppliers);
  flows.feesUsd = networkFees(bookings, rates, values.usdcShareOfRenters, values.usdcShareOfSuppliers);
}
