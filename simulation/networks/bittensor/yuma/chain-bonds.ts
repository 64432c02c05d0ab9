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
/** 2³² and a little more, by what float64 may lose of a whole number of units in a product with a reciprocal. */
export const UNITS_UP = UNITS * (1 + 1 / 1_125_899_906_842_624);
