import { text, type Equation, type Source } from '../../../../core';
import { assumption, sources } from '../../sources';

const textbook = (title: string, locator: string, date: string): Source => ({
  kind: 'third-party',
  title,
  locator,
  date,
});

/** Fees, demand, queues, suppliers. */
export const marketEquations = {
  fees: {
    title: text('Fees of a booking', '订单费用'),
    tex: String.raw`C(1 + f + u\,d_r) - C(1 - f - u\,d_s) = F, \qquad f = 0.25\,\%,\; u = 2\,\%`,
    explanation: text(
      'Renters pay, suppliers get, the network keeps F; d is the share in USDC on either side. Between 0.5 % and 4.5 % of the cost C.',
      '租用者支付、供应商实收，差额 F 归网络；d 为两侧使用 USDC 的占比。F 为费用 C 的 0.5% 至 4.5%。',
    ),
    metrics: ['renterPaysUsd', 'supplierNetUsd', 'networkFeesUsd'],
    code: 'mechanisms/booking-fees.ts',
    source: sources.sourceText,
  },
  demand: {
    title: text('Arrivals', '任务到达'),
    tex: String.raw`\lambda_c(t) = \lambda\, s_c\, g(t) \left(\frac{p_c / \hat p_c}{p_{c,0} / \hat p_{c,0}}\right)^{-\varepsilon}`,
    explanation: text(
      'Share s of class c, shared AI demand and a fading premium g, price p relative to the cloud’s p̂, elasticity ε.',
      's 为类别份额，g 为共同 AI 需求与衰减溢价，p 相对云价格 p̂，ε 为弹性。',
    ),
    metrics: ['gpuHoursPerDay'],
    code: 'mechanisms/jobs.ts',
    source: assumption('compute is bought on price'),
  },
  little: {
    title: text('Little’s law', '利特尔法则'),
    tex: String.raw`L = \lambda_{\mathrm{accepted}}\, W`,
    explanation: text(
      'Busy cards are jobs accepted × cards × duration. Of 43.3 jobs a day × 8 cards × 248 h, which ask for 3,580 cards, those let in fill 2,937.',
      '占用卡数 = 接受的任务 × 卡数 × 时长。每天 43.3 个任务 × 8 卡 × 248 小时请求 3,580 张卡，获接纳者占用 2,937 张。',
    ),
    metrics: ['hiredGpus', 'utilisation'],
    code: 'mechanisms/jobs.ts',
    source: textbook(
      'A Proof for the Queuing Formula: L = λW',
      'J. D. C. Little, Operations Research 9',
      '1961-06-01',
    ),
  },
  erlangB: {
    title: text('Erlang B', '爱尔朗 B 公式'),
    tex: String.raw`B(c, a) = \frac{a^c / c!}{\sum_{n=0}^{c} a^n / n!}`,
    explanation: text(
      'Share of one-card jobs that find all c cards busy at an offered load of a erlangs, whatever the distribution of durations. B(100, 100) = 7.57 %.',
      '提供负载为 a 爱尔朗时，单卡任务遇到全部 c 张卡忙而被拒的占比，与时长分布无关。B(100, 100) = 7.57%。',
    ),
    metrics: ['refusedDemand'],
    code: 'mechanisms/queueing/erlang.ts',
    source: textbook(
      'Solution of some problems in the theory of probabilities',
      'A. K. Erlang',
      '1917-01-01',
    ),
  },
  erlangC: {
    title: text('Erlang C', '爱尔朗 C 公式'),
    tex: String.raw`C(c, a) = \frac{B}{1 - \rho\,(1 - B)}, \qquad \rho = \frac{a}{c} < 1`,
    explanation: text(
      'Share of jobs that wait when they may queue, with exponential durations; the mean wait is C·W/(c − a).',
      '允许排队且时长服从指数分布时需等待的任务占比；平均等待为 C·W/(c − a)。',
    ),
    metrics: [],
    code: 'mechanisms/queueing/erlang.ts',
    source: textbook(
      'Solution of some problems in the theory of probabilities',
      'A. K. Erlang',
      '1917-01-01',
    ),
  },
  kaufmanRoberts: {
    title: text('Kaufman–Roberts', '考夫曼–罗伯茨递推'),
    tex: String.raw`j\, p(j) = \sum_k a_k\, b_k\, p(j - b_k), \qquad B_k = \sum_{j > c - b_k} p(j)`,
    explanation: text(
      'Busy cards j when streams of b cards share c. Large clusters are turned away long before the network is full: that is fragmentation. The daily mode lets in the share that this model lets in at the day’s mean.',
      '多种规模 b 的任务共享 c 张卡时的占用分布。网络远未占满时大集群已被拒绝，即碎片化。每日模式按当日均值接纳该模型所接纳的比例。',
    ),
    metrics: [],
    code: 'mechanisms/queueing/kaufman-roberts.ts',
    source: textbook(
      'Blocking in a shared resource environment',
      'J. S. Kaufman, IEEE Transactions on Communications 29',
      '1981-10-01',
    ),
  },
  availability: {
    title: text('Availability', '可用率'),
    tex: String.raw`A = \frac{\mathrm{MTBF}}{\mathrm{MTBF} + \mathrm{MTTR}}`,
    explanation: text(
      'Share of time a card is up, in the long run, by class: servers fail half as often as hosted rigs, machines at home twice as often.',
      '长期来看各类显卡在线的时间占比：机房服务器的故障频率为托管机的一半，家用机器为其两倍。',
    ),
    metrics: ['readyGpus'],
    code: 'mechanisms/availability.ts',
    source: assumption('alternating renewal process'),
  },
  margin: {
    title: text('Margin of a card', '单卡利润'),
    tex: String.raw`M = \mathrm{rent}\,(1 - f) + r\,P\,(1 - \sigma) - 24\,\mathrm{kW}\,\mathrm{PUE}\,e - \mathrm{hosting} - o - k\,P\,(i + \Delta s)`,
    explanation: text(
      'USD a day: rent, rewards after selling, power at price e, hosting, the outside option o, interest i on the stake k and what slashes are expected to burn of it a day, Δs: beyond that of the default rules, which is in the margins of the start.',
      '美元/天：租金、出售后的奖励、电价 e 下的电力、托管、外部机会成本 o、质押 k 的利息 i，以及预期每日罚没比例 Δs（仅计超出默认规则的部分，默认部分已含在起始利润中）。',
    ),
    metrics: ['supplierPaybackDays', 'runningCostUsd'],
    code: 'mechanisms/suppliers.ts',
    source: assumption('what an owner earns and pays'),
  },
  freeEntry: {
    title: text('Free entry', '自由进入'),
    tex: String.raw`n^{*} = \frac{D\,p + R}{\mathrm{cost}}`,
    explanation: text(
      'Fleet at which a card earns its cost from rents D·p and rewards R: twice the cards, half the reward. The share R/(Dp + R) of it lives on the subsidy. The fleet goes there where the balance of supply is set to zero profit; by default the balance is what each class earned in September 2025, above its cost for most cards.',
      '租金 D·p 与奖励 R 恰好覆盖成本时的机队规模：卡数翻倍则奖励减半。其中 R/(Dp + R) 依赖补贴。供给均衡点设为零利润时机队趋于此值；默认均衡为各类别 2025 年 9 月的利润，多数高于成本。',
    ),
    metrics: ['demandCoverage'],
    code: 'mechanisms/zero-profit.ts',
    source: assumption('suppliers join while a card earns more than its cost'),
  },
  price: {
    title: text('Price controller', '价格控制器'),
    tex: String.raw`p' = \mathrm{clamp}\bigl(p\,[1 + \gamma\,(u - u^{*})],\; p_{\min},\; 0.95\,\hat p\bigr)`,
    explanation: text(
      'Posted prices use it only above 95 % utilisation; controller mode in both directions. There the daily mode shows the average of many possible runs: from run to run the hired cards of a class differ by about a seventh and prices by about a third. The price shown is the average of those prices, never above the cap.',
      '挂牌价仅在利用率高于 95% 时启用；控制器模式下双向生效，此时每日模式显示多种可能走势的平均：不同走势之间，各类已租卡约相差七分之一，价格约相差三分之一。所示价格为这些价格的平均，不超过上限。',
    ),
    metrics: ['pricePerGpuHour', 'priceVersusCloud'],
    code: 'mechanisms/posted-price.ts',
    source: assumption('EIP-1559-like'),
  },
} as const satisfies Readonly<Record<string, Equation>>;
