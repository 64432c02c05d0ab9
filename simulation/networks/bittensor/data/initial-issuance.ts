/**
 * TAO issuance at 2025-09-09 00:00 UTC (block 6,401,796): the 10,238,806.730295345 TAO of block 6,812,152 less
 * 410,356 blocks at 0.895047 TAO net, the mean net emission from there to the first halving at block 7,103,976.
 * Estimate; the mean since genesis, 0.8892, would give 9,873,918 (0.02 % more).
 */
export const INITIAL_ISSUANCE_TAO = 10_238_806.730295345 - 410_356 * ((10_500_000 - 10_238_806.730295345) / 291_824);
