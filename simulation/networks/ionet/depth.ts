import type { NetworkDepth } from '../../core';
import { contrasts } from './depth/contrasts';
import { equations } from './depth/equations';
import { flow } from './depth/flow';
import { glossary } from './depth/glossary';
import { guards } from './depth/guards';
import { roles } from './depth/roles';
import { hourlyCore } from './studies/hourly-core/declaration';
import { presenceAgainstWork } from './studies/presence-against-work/declaration';
import { queueing } from './studies/queueing/declaration';
import { stake } from './studies/stake/declaration';
import { supplierPayback } from './studies/supplier-payback/declaration';
import { sybil } from './studies/sybil/declaration';
import { unlockCalendar } from './studies/unlock-calendar/declaration';

/** What io.net's own page says beyond its charts. */
export const depth: NetworkDepth = {
  roles,
  flow,
  equations,
  glossary,
  contrasts,
  guards,
  studies: {
    'hourly-core': hourlyCore,
    queueing,
    'presence-against-work': presenceAgainstWork,
    'supplier-payback': supplierPayback,
    stake,
    sybil,
    'unlock-calendar': unlockCalendar,
  },
};
