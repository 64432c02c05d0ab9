import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { startInput, studyInput, subnetInput } from '../input';

const tao = { unit: 'tao', format: 'compact' } as const;

/** What it costs and brings to hold a subnet's price up until its moving price follows. */
export const pricePump = declareStudy({
  title: text('Pumping a moving price', '拉抬移动价格'),
  question: text(
    'Does it pay to buy a subnet’s alpha, hold its price up while the moving price and the emission follow, and sell into the fuller pool?',
    '买入某子网 alpha、抬高价格直至移动价格与发行跟上，再向更充裕的资金池卖出，是否划算？',
  ),
  parameters: {
    subnet: { ...subnetInput, default: 'sn4' },
    day: startInput,
    hold: studyInput({
      unit: 'days',
      default: 32,
      soft: [1, 180],
      hard: [1, 720],
      step: 1,
      integer: true,
      label: text('Held for', '维持天数'),
      help: text(
        'Days the price is held up before everything is sold; 32 is the half-life of the moving price.',
        '全部卖出前维持价格的天数；32 天为移动价格的半衰期。',
      ),
    }),
    multiple: studyInput({
      unit: 'times',
      default: 1.25,
      soft: [1, 3],
      hard: [1, 50],
      step: 0.05,
      label: text('Price held at', '维持价格'),
      help: text('Times the price before the attack.', '攻击前价格的倍数。'),
    }),
    budget: studyInput({
      unit: 'tao',
      default: 100_000,
      soft: [1000, 1_000_000],
      hard: [0, 10_000_000],
      step: 1000,
      label: text('Budget', '预算'),
      help: text(
        'TAO the attacker has at most; the price is held up only as far as it lasts.',
        '攻击者至多投入的 TAO；用尽则无法继续维持价格。',
      ),
    }),
  },
  figures: {
    spent: {
      ...tao,
      label: text('Spent', '投入'),
      description: text('TAO put into the pool to hold the price.', '为维持价格投入资金池的 TAO。'),
    },
    proceeds: {
      ...tao,
      label: text('Proceeds', '卖出所得'),
      description: text(
        'TAO taken out when all is sold, dividends on the alpha held included, after the fee.',
        '全部卖出（含所持 alpha 的股息）并扣除手续费后取回的 TAO。',
      ),
    },
    profit: {
      ...tao,
      label: text('Profit', '利润'),
      description: text(
        'Proceeds, dividends on the alpha held included, less what was spent, fees, and what the price’s own rise without the attack would have made of the same purchases, at spot as for somebody too small to move it; negative is a loss.',
        '卖出所得（含所持 alpha 的股息）减去投入、手续费，以及无攻击时价格自身上涨会给同样买入带来的收益（按即时价计，如同不足以影响价格的小额持有者）；为负即亏损。',
      ),
    },
    harm: {
      ...tao,
      label: text('Emission taken from others', '从其他子网夺走的发行'),
      description: text(
        'TAO emission to this subnet more than without the attack, until 64 days after the sale. Under a rule that reads flows purchases lift the share at once and the sale lowers it for weeks, so that it can be negative.',
        '至卖出后 64 天，该子网较无攻击时多得的 TAO 发行。在按流量分配的规则下，买入立即抬高份额，卖出则使其数周走低，故可能为负。',
      ),
    },
    shareAtPeak: {
      unit: 'share',
      format: 'percent',
      label: text('Share when sold', '卖出时的份额'),
      description: text('Share of emission on the last day of holding.', '维持期最后一日的发行份额。'),
    },
    shareBefore: {
      unit: 'share',
      format: 'percent',
      label: text('Share without it', '无攻击时的份额'),
      description: text('On the same day.', '同一日。'),
    },
  },
  charts: {
    byMultiple: {
      title: text('Profit by price held', '利润与维持价格'),
      description: text('With the same days and budget.', '天数与预算相同。'),
      kind: 'lines',
      x: { label: text('Price held at', '维持价格'), unit: 'times' },
      y: { unit: 'tao', format: 'compact' },
      lines: {
        profit: text('Profit', '利润'),
        harm: text('Emission taken from others', '从其他子网夺走的发行'),
      },
    },
    share: {
      title: text('Share of emission', '发行份额'),
      description: text(
        'Days since the first purchase, with and without the attack.',
        '自首次买入起的天数，有无攻击对比。',
      ),
      kind: 'lines',
      x: { label: text('Days', '天'), unit: 'days' },
      y: { unit: 'share', format: 'percent' },
      lines: { pumped: text('With', '有攻击'), plain: text('Without', '无攻击') },
    },
  },
  tables: {
    account: {
      title: text('The attacker’s account', '攻击者账目'),
      description: text('TAO.', '单位：TAO。'),
      columns: {
        item: { label: text('Item', '项目'), format: 'text' },
        amount: { label: text('Amount', '金额'), format: 'compact', unit: 'tao' },
      },
    },
  },
  sources: [sources.movingPrice, sources.balancer, sources.model],
});
