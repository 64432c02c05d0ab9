import { sources } from '../sources';
import { metric } from './metric';

/** New subnets and the slots they take; flows are 0 while registrations do not act. */
export const registrationMetrics = {
  subnetLockTao: metric(
    'Lock of a new subnet',
    '新子网锁定成本',
    'tao',
    'compact',
    'stock',
    'TAO a registration of a subnet costs at the end of the day.',
    '当日末注册一个子网所需的 TAO。',
    sources.subnets,
  ),
  replacedSubnets: metric(
    'Subnets replaced',
    '被替换的子网',
    'subnets',
    'integer',
    'flow',
    'Slots that changed hands on the day.',
    '当日易手的席位数。',
    sources.subnets,
  ),
  newPoolTao: metric(
    'Locked into new pools',
    '注入新资金池',
    'tao-per-day',
    'compact',
    'flow',
    'Part of the lock of a new subnet that opens its pool.',
    '新子网锁定中用于开设资金池的部分。',
    sources.subnets,
  ),
  paidOutTao: metric(
    'Paid out by ended subnets',
    '终止子网支付',
    'tao-per-day',
    'compact',
    'flow',
    'TAO of the pool of a deregistered subnet, paid to the holders of its alpha.',
    '被注销子网资金池中的 TAO,支付给其 alpha 持有者。',
    sources.subnets,
  ),
} as const;
