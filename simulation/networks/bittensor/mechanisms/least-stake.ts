/**
 * Days of dividends that must be held outside pools for a yield to be one of stake: with less, nearly all alpha is sold on the
 * day it is paid, and what little there is would seem to earn any number of times itself. Assumption.
 */
export const LEAST_STAKE_DAYS = 100;
