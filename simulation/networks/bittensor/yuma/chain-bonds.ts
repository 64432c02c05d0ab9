/**
 * Bonds of Yuma 3 as the chain holds them: whole multiples of 2⁻³², rounded down, then cut to u16. Many bonds lie next to
 * a whole u16 – all that follow weights which stay –, where float64 without the rounding would store one more. Loops keep
 * these numbers in constants of their own: what is imported is read anew in every round.
 */
export const UNITS = 4_294_967_296;
/**
 * What a stored bond u is held as, in units of 2⁻³²: floor(u × 2³² / 65,535) = 65,537 u, and one more of a full one. The
 * excess over 2³² / 65,535 sees to it that a full bond stays full.
 */
export const UNITS_OF_U16 = 65_537 + 1.000_01 / 65_535;
/** What the chain loses of a bond of liquid alpha on average before it is cut, in u16: three products lose half a unit each. */
export const MEAN_LOSS = (1.5 * 65_535) / UNITS;
/** A bond above it is full, whatever float64 makes of it; on the chain nothing is lost of one. */
export const FULL_BOND = 1 - 1e-11;
