import { defineStudy, type Study } from '../../core';
import { hourlyCore } from './studies/hourly-core/declaration';
import { runHourlyCore } from './studies/hourly-core/run';
import { presenceAgainstWork } from './studies/presence-against-work/declaration';
import { runPresenceAgainstWork } from './studies/presence-against-work/run';
import { queueing } from './studies/queueing/declaration';
import { runQueueing } from './studies/queueing/run';
import { stake } from './studies/stake/declaration';
import { runStake } from './studies/stake/run';
import { supplierPayback } from './studies/supplier-payback/declaration';
import { runSupplierPayback } from './studies/supplier-payback/run';
import { sybil } from './studies/sybil/declaration';
import { runSybil } from './studies/sybil/run';
import { unlockCalendar } from './studies/unlock-calendar/declaration';
import { runUnlockCalendar } from './studies/unlock-calendar/run';

/** The computations of io.net's studies, by the ids under which depth.ts declares them. */
export const studies: Readonly<Record<string, Study>> = {
  'hourly-core': defineStudy(hourlyCore, runHourlyCore),
  queueing: defineStudy(queueing, runQueueing),
  'presence-against-work': defineStudy(presenceAgainstWork, runPresenceAgainstWork),
  'supplier-payback': defineStudy(supplierPayback, runSupplierPayback),
  stake: defineStudy(stake, runStake),
  sybil: defineStudy(sybil, runSybil),
  'unlock-calendar': defineStudy(unlockCalendar, runUnlockCalendar),
};
