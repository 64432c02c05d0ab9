/** PiB in an EiB. */
export const PIB_PER_EIB = 1024;
/** TiB in a PiB. */
export const TIB_PER_PIB = 1024;
/** 32 GiB sectors in a PiB. */
export const SECTORS_PER_PIB = 32768;
/** 32 GiB sectors in a TiB. */
export const SECTORS_PER_TIB = 32;

/** Epochs of 30 s in a day. */
export const EPOCHS_PER_DAY = 2880;
export const DAYS_PER_YEAR = 365;
export const MONTHS_PER_YEAR = 12;
