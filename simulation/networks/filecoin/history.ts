import type { NetworkHistory } from '../../core';

/** Filled from data/history.json. */
export const history: NetworkHistory = { series: [], ruleChanges: [] };
