import { CaseError } from '../../shared/verification/case-error';
import {
  isGiven,
  recordField,
  recordsField,
  refuseUnknown,
  type Fields,
} from '../../shared/verification/fields';

/** The fields of an object: those that must be there, those that may, and objects or lists of objects inside. */
export interface Shape {
  readonly needs?: readonly string[];
  readonly may?: readonly string[];
  readonly inside?: Readonly<Record<string, Shape>>;
}

const NOTES = ['source', 'note', 'test'];

/** Refuses fields that nothing reads, and objects that lack one. Throws CaseError with the name. */
export function checkShape(fields: Fields, { needs = [], may = [], inside = {} }: Shape): void {
  refuseUnknown(fields, [...needs, ...may, ...Object.keys(inside), ...NOTES]);
  const missing = needs.find((name) => !isGiven(fields, name));
  if (missing !== undefined) throw new CaseError(`${fields.file}: ${missing} is missing`);
  for (const [name, shape] of Object.entries(inside)) {
    for (const item of itemsOf(fields, name)) checkShape(item, shape);
  }
}

function itemsOf(fields: Fields, name: string): readonly Fields[] {
  if (Array.isArray(fields.values[name])) return recordsField(fields, name);
  const item = recordField(fields, name);
  return item ? [item] : [];
}

/** Files hold any of the groups of cases; a case must be whole. */
export const shapes = {
  halving: {
    may: ['unit', 'checked', 'issuance_after_100_steps_of_10_5M_blocks'],
    inside: {
      vectors: { needs: ['total_issuance', 'block_emission'] },
      thresholds: { needs: ['n', 'issuance_tao', 'next_block_reward_tao'] },
    },
  },
  registration: {
    may: ['lock_note'],
    inside: {
      burn: {
        needs: ['half_life_blocks', 'start_rao', 'after_blocks', 'factor_q32'],
        may: ['increase_mult', 'factor', 'ideal'],
      },
      lock_cost: {
        needs: ['last_lock_tao', 'blocks_since', 'interval_blocks', 'cost_tao'],
        may: ['min_lock_tao'],
      },
      legacy_burn_adjust: {
        needs: ['vectors'],
        may: ['formula'],
        inside: { vectors: { needs: ['cur', 'regs', 'target', 'alpha', 'next'] } },
      },
    },
  },
  taoflow: {
    inside: {
      vectors: { needs: ['flows', 'cutoff', 'p', 'expected'], may: ['float64'] },
      ema: { needs: ['smoothing', 'half_life_blocks'], may: ['check'] },
    },
  },
  median: {
    inside: {
      vectors: { needs: ['stake', 'score', 'majority', 'expected'], may: ['port_fixed', 'port_float64'] },
      columns: { needs: ['stake', 'weights', 'majority', 'expected'], may: ['port_float64'] },
    },
  },
  amm: {
    may: ['exp_scaled_tolerance'],
    inside: {
      exp_scaled: {
        needs: ['quote_weight', 'reserve', 'delta', 'base_over_quote', 'expected'],
        may: ['float64'],
      },
      convert_deltas: {
        needs: ['tao_reserve', 'alpha_reserve', 'delta_in', 'sell_alpha_tao_out', 'buy_tao_alpha_out'],
        may: ['quote_weight', 'tolerance'],
      },
      adjust_protocol_liquidity: {
        needs: ['tao_reserve', 'alpha_reserve', 'tao_delta', 'alpha_delta', 'new_quote_weight'],
        may: ['quote_weight', 'price_before', 'price_after'],
      },
      limit_orders: {
        needs: ['kind', 'quote_weight', 'current_price', 'target_price'],
        may: ['alpha_reserve', 'tao_reserve', 'expected_delta_alpha', 'expected_delta_tao'],
      },
      base_needed_for_quote: {
        needs: ['quote_weight', 'tao_reserve', 'delta_tao', 'expected_alpha'],
        may: ['alpha_reserve'],
      },
      general_price: { needs: ['quote_weight', 'alpha_reserve', 'tao_reserve', 'expected'] },
      fee: { needs: ['default_rate_u16', 'rate'], may: ['applied_to', 'recipient'] },
    },
  },
  coinbase: {
    inside: {
      moving_price: {
        needs: ['vectors'],
        inside: {
          vectors: {
            needs: ['prev', 'price', 'alpha', 'halving_blocks'],
            may: [
              'block',
              'first_emission_block',
              'blocks_since_start',
              'updates',
              'expected',
              'expected_less_than',
              'tolerance',
              'float64',
            ],
          },
        },
      },
      root_proportion: {
        needs: ['tao_weight', 'root_tao_rao', 'alpha_issuance_rao', 'expected'],
        may: ['tao_weight_u64'],
      },
      subnet_terms: { needs: ['price', 'tao_emission', 'alpha_in'], may: ['cap'] },
      tao_issuance: {
        needs: ['reserves_tao', 'reserves_alpha', 'emission', 'alpha_in_after'],
        may: ['prices', 'moving_prices'],
      },
      dividend_distribution: {
        needs: [
          'pending_validator_alpha',
          'pending_root_alpha',
          'tao_weight',
          'dividends',
          'alpha_stake',
          'root_stake',
          'alpha_dividends',
          'root_alpha_dividends',
        ],
        may: ['asserted'],
      },
    },
  },
  chain: {
    may: ['block', 'block_emission'],
    inside: {
      root_proportion_check: {
        needs: ['subnets'],
        may: ['formula', 'W_median', 'relative_spread'],
        inside: {
          subnets: {
            needs: ['netuid', 'price', 'alpha_issued', 'tao_in_emission'],
            may: ['W_tao', 'root_proportion'],
          },
        },
      },
      hill_gate: {
        needs: ['subnets'],
        may: ['N', 'h', 'theta'],
        inside: {
          subnets: {
            needs: ['netuid', 'w', 'observed_injected'],
            may: ['predicted_share', 'predicted_tao_per_block'],
          },
        },
      },
    },
  },
} as const satisfies Record<string, Shape>;
