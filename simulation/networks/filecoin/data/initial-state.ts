/**
 * The network at the end of 2025-09-09. Sources and methods: README.md beside this file.
 * Power and burn are chain figures; minted, vested and locked are carried forward from 2025-05-25.
 */
export const initialState = {
  /** PiB, without faulty sectors. */
  rawPowerPib: 3144.6644287109375,
  qualityAdjustedPowerPib: 24086.226931070472,
  /** Share of committed power that is faulty: 0.59 % on 2025-05-25, the last day published. */
  faultyShare: 0.0059,
  /** EiB·days of min(baseline, raw power) since genesis. */
  cumulativeCappedEibDays: 12371.084642728698,
  mintedFil: 383_493_557.94,
  burntFil: 40_905_492.907622,
  lockedPledgeFil: 116_508_821.55,
  /** FIP-0100 fee a day of all sectors that already pay it; estimate. */
  sectorFeeFilPerDay: 1042,
} as const;
