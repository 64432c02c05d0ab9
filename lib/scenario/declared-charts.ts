import { declarations } from '@/simulation/networks';

/** Id of the one chart that is of all networks. */
export const TOKEN_SUPPLY = 'tokenSupply';

/** Ids of every chart a page can show large. */
export const DECLARED_CHARTS: readonly string[] = [
  TOKEN_SUPPLY,
  ...declarations.flatMap(({ id, charts }) => Object.keys(charts).map((chart) => `${id}.${chart}`)),
];
