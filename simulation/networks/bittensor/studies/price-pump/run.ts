import { text, type StudyContext, type StudyResult } from '../../../../core';
import { slotOf } from '../watched-run';
import { ownRise, pumps } from './attack';
import type { pricePump } from './declaration';

type Declaration = typeof pricePump;

const MULTIPLES = [1, 1.1, 1.25, 1.5, 2, 3];

/** Runs the attack as set, at other prices, and the network without it. */
export function runPricePump({
  parameters,
  scenario,
}: StudyContext<Declaration['parameters']>): StudyResult<Declaration> {
  const { day, hold, multiple, budget } = parameters;
  const slot = slotOf(parameters.subnet as string);
  const [own, ...others] = pumps(scenario, { slot, day, hold, budget }, [multiple, ...MULTIPLES]);
  const [plain] = others;
  if (!own || !plain) throw new RangeError('no attack was run');
  const profitOf = (attack: typeof own) =>
    attack.proceeds - attack.spent - attack.fees - ownRise(attack, plain, hold);
  const profit = profitOf(own);
  const harm = own.emission - plain.emission;
  return {
    figures: {
      spent: own.spent,
      proceeds: own.proceeds,
      profit,
      harm,
      shareAtPeak: own.shares[hold] as number,
      shareBefore: plain.shares[hold] as number,
    },
    charts: {
      byMultiple: {
        x: Float64Array.from(MULTIPLES),
        lines: {
          profit: Float64Array.from(others, profitOf),
          harm: Float64Array.from(others, ({ emission }) => emission - plain.emission),
        },
      },
      share: {
        x: Float64Array.from(own.shares, (_, index) => index),
        lines: { pumped: own.shares, plain: plain.shares },
      },
    },
    tables: {
      account: [
        [text('Bought alpha', '买入 alpha'), -own.spent],
        [text('Fees of the purchases', '买入手续费'), -own.fees],
        [text('Sold alpha', '卖出 alpha'), own.proceeds - own.dividends],
        [text('Sold dividends', '卖出股息'), own.dividends],
        [text('The price’s own rise', '价格自身涨幅'), -ownRise(own, plain, hold)],
        [text('Profit', '利润'), profit],
      ],
    },
  };
}
