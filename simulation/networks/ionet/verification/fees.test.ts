import { describe, expect, it } from 'vitest';
import { resultsOf, TABLES } from './tables.test-support';

describe('the table of fees', () => {
  it('finds the identity of fees at any size', () => {
    const head = (TABLES['fee_identity.csv'] ?? '').split('\n')[0] ?? '';
    const large = '123456789.01,USDC,USDC,126234566.76272500,120679011.25727500,5555555.50545000,4.500000';
    expect(resultsOf({ 'fee_identity.csv': `${head}\n${large}` })[0]?.passed).toBe(true);
    const cent = large.replace('120679011.257', '120679011.267');
    expect(resultsOf({ 'fee_identity.csv': `${head}\n${cent}` })[0]?.worst).toContain('supplier_net_USD');
  });
});
