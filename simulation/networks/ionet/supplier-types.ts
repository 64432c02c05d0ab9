import { text } from '../../core';

/** Supplier types: offers an idle card, bought cards for a return, farms rewards. */
export const SUPPLIER_TYPES = 3;
export const IDLE = 0;
export const INVESTOR = 1;
export const MERCENARY = 2;

/** The types as members of a metric family, fakes behind them. */
export const supplierMembers = [
  { key: 'idle', label: text('Idle owners', '闲置卡主') },
  { key: 'investor', label: text('Investors', '投资者') },
  { key: 'mercenary', label: text('Mercenaries', '撸毛者') },
  { key: 'sybil', label: text('Fakes', '虚假设备') },
];
