import type { NetworkHistory } from '../../core';

export const history: NetworkHistory = { series: [], ruleChanges: [] };
