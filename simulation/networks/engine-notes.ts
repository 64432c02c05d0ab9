import { text, type LocalizedText } from '../core';

/** What a release of the engine changed in the results of a network; `every` stands for all of them. */
export interface EngineNote {
  readonly version: string;
  readonly changes: readonly { readonly network: string; readonly text: LocalizedText }[];
}

/** Every release whose results differ from the one before, oldest first; the first is what links began with. */
export const engineNotes: readonly EngineNote[] = [
  { version: '0.2.0', changes: [] },
  {
    version: '0.3.0',
    changes: [
      {
        network: 'filecoin',
        text: text(
          'One cost base for all kinds of providers; the rules of the base fee begin at the burn that was observed.',
          '各类提供者采用同一成本基础；基础费规则从实际观测到的销毁量开始。',
        ),
      },
      {
        network: 'ionet',
        text: text(
          'Clusters go to the best-ranked cards, unlocked stake cools down, and fakes are a kind of supplier.',
          '集群分配给排名最高的显卡，解除质押有冷却期，虚假设备成为一类供应商。',
        ),
      },
      {
        network: 'bittensor',
        text: text(
          'Registration, lock and deregistration of subnets act on the run, and root votes on the shares of their time.',
          '子网的注册、锁定与注销作用于运行，根网络投票作用于其时期的份额。',
        ),
      },
    ],
  },
  {
    version: '0.4.0',
    changes: [
      {
        network: 'filecoin',
        text: text(
          'Storage at the market costs at most what the cloud does; the lower pledge of sectors given up early holds for those alive at the start alone; forecasts of onboarding are held after their last point; retrieval has a real cost.',
          '市场存储价格不高于云价；提前放弃的扇区的较低质押只适用于起点时存续的扇区；新增预测在最后一点之后保持不变；检索具有真实成本。',
        ),
      },
      {
        network: 'bittensor',
        text: text(
          'A new subnet takes its inflow of TAO from the others.',
          '新子网的 TAO 流入来自其他子网。',
        ),
      },
    ],
  },
  {
    version: '0.5.0',
    changes: [
      {
        network: 'ionet',
        text: text(
          'Jobs of many cards are refused where few stand free, in the daily mode as in the hourly core; the start is calibrated on both; co-stakers earn for the stake they give; fees and latency rise with the load of the chain; failed proofs cost rewards; the engine pays hardware back in 24 months.',
          '空闲显卡不足时，日模式与小时核心一样拒绝多卡任务；起点按两种模式校准；共同质押者按实际质押获得收益；链上负载越高，费用与延迟越高；证明失败会减少奖励；引擎的目标回本期为 24 个月。',
        ),
      },
    ],
  },
  {
    version: '0.6.0',
    changes: [
      {
        network: 'filecoin',
        text: text(
          'Only the preset of CryptoEconLab, February 2026: renewals fall from 73 % to 55 % within two years, as in the forecast.',
          '仅 CryptoEconLab 2026 年 2 月预设：续期率如预测所示，在两年内由 73% 降至 55%。',
        ),
      },
      {
        network: 'ionet',
        text: text(
          'Device classes fail at rates of their own, the fleet starts at 7,522 GPUs, and devices with a hired card skip the proof of work: at the defaults first-year revenue rises 0.8 %, and the vault of the engine burns 10.8 instead of 11.2 million IO in its first year. Under the price controller the daily mode shows means over all histories, renters pay at most the cap, and first-year revenue rises 6 %. After a season of rewards ends the daily mode no longer fills every card that is left: in the preset of reward farmers first-year revenue falls 14 % and burn 17 %.',
          '各类设备采用各自的故障率，机队起点为 7,522 张 GPU，只要有一张卡被租用的设备即免做工作量证明：默认设置下首年收入上升 0.8%，激励引擎首年金库销毁由 1120 万变为 1080 万 IO。价格控制器下每日模式显示所有历史的均值，租用者所付不超过上限，首年收入上升 6%。奖励季结束后，每日模式不再视剩余显卡为全部租满：撸毛党预设的首年收入下降 14%，销毁下降 17%。',
        ),
      },
      {
        network: 'bittensor',
        text: text(
          'Since 2026-08-07 transaction fees, about 18 TAO a day, leave the issuance: supply grows slightly more slowly and later halvings move a little. Under flow rules shares sum to 1 whenever something is emitted. The preset with TAO as in the source text shares emission by moving price and recycles nothing. A subnet in focus no longer gains price by being looked at, its seats cost what the miners they stand for would pay, previews are closer to the full run, and bonds of Yuma 3 follow weights without stake too.',
          '自 2026-08-07 起交易费（每天约 18 TAO）退出发行量：供应增长略慢，之后的减半略有推移。流量规则下只要有发行，份额之和即为 1。“按原文的 TAO”预设改为按移动价格分配发行，不再有任何回收。子网不再仅因被选为焦点而涨价，其席位按所代表的矿工数计费，预览更接近完整运行，Yuma 3 的债券也跟随没有质押支持的权重。',
        ),
      },
    ],
  },
  {
    version: '0.7.0',
    changes: [
      {
        network: 'ionet',
        text: text(
          'Slashed stakes are held during their appeal, burned out of the stakes and paid by their owners and co-stakers; owners stake anew within the stakeable share or leave, and no class loses more in a day than it has staked: at the defaults stakes rise by 0.02 %, fleet and revenue stay. Jobs on demand of the start last as lognormal ones met at random do: revenue moves by less than 0.1 % at the defaults, without reservations hired cards of the second week rise by a quarter. Where prices of a class are spread by more than 0.1 the daily mode pays as the hourly core does: at 0.5 revenue was 9 % too low.',
          '被罚没的质押在申诉期内锁定，期满后从质押中销毁，由所有者与共同质押者承担；所有者只能在可质押上限内补足，否则退出，且任一类别单日罚没不超过其质押：默认设置下质押量上升 0.02%，机队与收入不变。起始的按需任务按随机时刻所见的对数正态时长结束：默认设置下收入变动不足 0.1%，无预留任务时第二周已租卡增加四分之一。同类报价离散度超过 0.1 时，每日模式按小时核心付款：离散度为 0.5 时收入此前低估 9%。',
        ),
      },
      {
        network: 'bittensor',
        text: text(
          'Root dividends are worth what their pool pays for a day of them, not the spot price, as a new pool cannot pay more than it holds: root yield is 2.5 % lower on the first day, 0.8 % over the first year and 0.3 % over five. User flows, and shares under flow rules, move with it: single subnets by a few per cent in single months, the preset with TAO flow throughout by up to 13 %. Beyond the defaults: a newcomer in the place of a subnet begins at the price it drew, a subnet in focus ends with its place, seats cost what their miners do, no more is minted than the cap leaves room for, and the yield of alpha is empty where hardly any is held.',
          '根网络股息按资金池对当日数量实际支付的 TAO 计值，而非即时价，因为新资金池付不出超过其持有的 TAO：根网络收益率首日低 2.5%，首年低 0.8%，五年低 0.3%。用户流量与流量规则下的份额随之变动：个别子网在个别月份变动百分之几，始终按 TAO 流量的预设最多变动 13%。在默认之外：取代旧子网的新子网从其抽取的价格起步，焦点子网随其席位结束，席位费用与其矿工一致，铸造不超过上限所余，几乎无人持有 alpha 时其收益率留空。',
        ),
      },
    ],
  },
  {
    version: '0.8.0',
    changes: [
      {
        network: 'ionet',
        text: text(
          'The daily mode follows what single histories do: jobs of one or two cards break off where a device fails and no card is free, posted prices rise in full histories before the mean is full, the open target of the incentive engine is a mean over histories, and renters pay what the choice among devices gives, by class and job size. A row is the mean of its day, not its start. At the defaults revenue is 0.9 % higher over the first year and 7 % lower over five, the fleet 4 % smaller after five, the vault burns 0.3 M IO more in the first year of the engine. What fakes take and stake is in no account of owners and co-stakers.',
          '每日模式跟踪单次历史：设备故障且无空闲卡时，一两卡的任务中断；满载的历史在均值满载之前即提高挂牌价；激励引擎的目标缺口为各历史的均值；租用者按设备选择付款，因类别与任务规模而异。每行为当日均值，而非日初值。默认设置下首年收入高 0.9%，五年合计低 7%，五年后机队小 4%，引擎首年金库多销毁 30 万 IO。虚假设备所领与所质押不再计入所有者与共同质押者的账目。',
        ),
      },
      {
        network: 'bittensor',
        text: text(
          'Runs with a subnet in focus, and studies with Yuma Consensus: float mode rounds as the chain does where ranks are next to nothing and in Yuma 3, stake below 2⁻³² of all is none, and rates of liquid alpha steeper than the chain’s exponential reaches are those of the chain. In six runs of 2,200 days lines moved by less than 0.0001 %, but for the net flow of users on single days with turnover of subnets, near 0, by up to 2 %. Runs without a focus stay to the bit.',
          '含焦点子网的运行与使用 Yuma 共识的研究：在排名几乎为零处及 Yuma 3 中，浮点模式按链上方式舍入；低于全部质押 2⁻³² 的质押视为没有；陡度超出链上指数函数范围的 Liquid Alpha 速率与链上一致。六次 2,200 天的运行中曲线变动不足 0.0001%；唯子网更替开启时，用户净流量在接近 0 的个别日期最多变动 2%。不含焦点子网的运行逐位不变。',
        ),
      },
    ],
  },
  {
    version: '0.9.0',
    changes: [
      {
        network: 'ionet',
        text: text(
          'The fleet is in balance at the price that renters of the hired devices pay, as derived; in the hourly core the begun hour of every card that fails with its device is given back, and arrivals and proofs are drawn anew. The study of stakes reads slashes and co-stakes of the run and has no inputs of its own for them.',
          '机队以推导所得的租户实付价格为均衡；小时核心中，随设备一同故障的每张卡都退还已开始的小时，任务到达与证明重新抽取。质押研究改用运行中的惩罚与共同质押，不再有自己的输入。',
        ),
      },
      {
        network: 'bittensor',
        text: text(
          'Studies: the stake of a cartel drifts by what its own share earns, down below κ and up above, and errors of honest validators are no profit of a cartel; what a price pump buys and sells counts as user flow, which lifts the share at once under rules that read flows and lowers it after the sale; any netuid can be looked into, and the nodes of the subnet in focus are shown as they are in the run. With turnover of subnets immunity counts from the registration, not from the start call a week later, so that other slots are taken: over five years lines move by 1 to 2 % on average, on single days by up to 12 %, with 120 newcomers a year by more. In float mode bonds of Yuma 2 are rounded as on chain below rates of 0.07, with eight validators or fewer, and where a top holder has no stake: runs with a focus move by less than 1e-8. Moving prices are rounded in another order, which moves every run by less than 1e-8. A preview sorts out the drawn nodes before the first day two days at a step, so that its days and months differ; it is as near to daily tests as before. In links the study “Inside one subnet” has `netuid` in the place of `subnet`.',
          '研究：卡特尔的质押按其自身份额的所得漂移，低于 κ 时下降，高于 κ 时上升；诚实验证者的误差不再计为卡特尔的利润。拉抬价格的买卖计为用户流量：在按流量分配的规则下，买入立即抬高份额，卖出后份额走低。可查看任意编号的子网，并显示运行中焦点子网的节点。开启子网更替时，豁免期自注册而非一周后的启动调用起算，故被取代的席位不同：五年内各曲线平均变动 1% 至 2%，个别日期最多 12%；每年 120 个新子网时更多。浮点模式下，速率低于 0.07、验证者不多于八个或最大持有者没有质押时，Yuma 2 债券按链上方式舍入：含焦点子网的运行变动不足 1e-8。移动价格的舍入次序改变，所有运行的变动不足 1e-8。预览在首日之前以两天为一步筛选抽取的节点，故其各日与各月有所不同；与每天测试一次的接近程度不变。链接中“走进一个子网”的 `subnet` 改为 `netuid`。',
        ),
      },
    ],
  },
];
