import { resident } from '../resident';
import { renterPays, supplierReceives } from './booking-fees';

const HOURS = 24;
const CENTS = 100;

/**
 * Bills the day: hired card-hours at the posted price, fees from both sides, each rounded to the cent, so that renters' outlay =
 * suppliers' income + fees holds in whole cents. `flows.rentUsd` is what the rented cards of a class bring their suppliers.
 */
export function billBookings(): void {
  const { market, flows, values, classes } = resident.state;
  const rates = { reservation: values.reservationFee, usdc: values.usdcFee };
  const kept = supplierReceives(1, rates, values.usdcShareOfSuppliers);
  let bookings = 0;
  for (let c = 0; c < classes.count; c++) {
    const cost = (market.hired[c] as number) * HOURS * (market.priceUsd[c] as number);
    flows.rentUsd[c] = cost * kept;
    bookings += cost;
  }
  const cents = Math.round(bookings * CENTS);
  flows.bookingsCents = cents;
  flows.renterPaysCents = Math.round(renterPays(cents, rates, values.usdcShareOfRenters));
  flows.supplierCents = Math.round(supplierReceives(cents, rates, values.usdcShareOfSuppliers));
  flows.feesCents = flows.renterPaysCents - flows.supplierCents;
}

/** Whole cents as dollars. */
export function toUsd(cents: number): number {
  return cents / CENTS;
}
