export { exp, expm1 } from './exp';
export { log, log1p, log2 } from './log';
export { pow } from './pow';
export { CompensatedSum, compensatedSum } from './summation';
