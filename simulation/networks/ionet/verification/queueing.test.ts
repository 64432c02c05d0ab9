import { describe, expect, it } from 'vitest';
import { resultsOf } from './tables.test-support';

describe('the table of shared cards', () => {
  it('takes a very small blocking for what its decimals say', () => {
    const columns =
      'gpus_c,offered_gpu_load_per_gpu,erlangs_size1,erlangs_size8,erlangs_size64,block_size1,block_size8,block_size64,mean_busy_gpus,utilization';
    const passed = (one: string) =>
      resultsOf({
        'kaufman_roberts.csv': `${columns}\n2048,0.3,122.880000,30.720000,3.840000,${one},0.000000000000019782,0.000000000000415486,614.399999999893,0.29999999999995`,
      })[0];
    expect(passed('0.000000000000002224')?.passed).toBe(true);
    expect(passed('0.000000000000002226')?.passed).toBe(false);
  });
});
