import { pow } from '../../../core/math';
import { totalPoolTao, type BittensorState } from '../state';
import { taoForAlpha } from './pool';
import { referenceSales } from './reference-sales';

/** One rao per alpha: no price falls below the smallest unit. */
const MIN_PRICE = 1e-9;
/** Bound on how far a lack of sellers can lift the price the inflow supports. */
const MAX_SCARCITY = 20;

/**
 * Trades of the day, netted per subnet. Participants sell q alpha; stakers bring D TAO, which supports the price
 * p* = D / q. The price moves towards p* at λ = q / (w2 alpha) a day, the rate the flows themselves cause, plus the
 * traders' speed κ: p' = (p + λ p*) / (1 + λ), stable at any λ. The pool is brought to p' along its curve.
 * Net inflow is limited to a part of free TAO, sales to the alpha outside the pool.
 */
export function tradeDay(state: BittensorState, day: number, extraInflow: number): void {
  const { subnets, today, values, blocksPerDay } = state;
  const { poolTao, poolAlpha, started, price, supportedPrice, attraction, minerBurned, alphaIssued } = subnets;
  const quoteWeight = values.poolQuoteWeight;
  followObservedPrices(state, day);
  const scale = state.inflowScale + extraInflow;
  let inflow = 0;
  for (let i = 0; i < poolTao.length; i++) {
    today.tradeTao[i] = 0;
    if (started[i] === 0) continue;
    const tau = poolTao[i] as number;
    const inside = poolAlpha[i] as number;
    const spot = ((1 - quoteWeight) / quoteWeight) * (tau / inside);
    const sold = today.soldAlpha[i] as number;
    const usual = blocksPerDay * referenceSales(alphaIssued[i] as number, minerBurned[i] as number);
    const scarcity = sold * MAX_SCARCITY > usual ? usual / sold : MAX_SCARCITY;
    const supported = Math.max(MIN_PRICE, (supportedPrice[i] as number) * (attraction[i] as number) * scale * scarcity);
    const speed = sold / (quoteWeight * inside) + values.priceAdjustmentPerDay;
    const ratio = (1 + (speed * supported) / spot) / (1 + speed);
    const trade = tau * ((quoteWeight === 0.5 ? Math.sqrt(ratio) : pow(ratio, 1 - quoteWeight)) - 1);
    price[i] = spot;
    today.tradeTao[i] = trade;
    if (trade > 0) inflow += trade;
  }
  const free = Math.max(0, state.issuance - totalPoolTao(subnets) - state.rootTao);
  const room = free * values.movableShareOfFreeTao;
  settleTrades(state, inflow > room ? room / inflow : 1);
}

/** Moves the reserves by the trades, buys scaled by `buyScale` (0…1), and notes fees and the new prices. */
function settleTrades(state: BittensorState, buyScale: number): void {
  const { subnets, today, totals, values } = state;
  const { poolTao, poolAlpha, alphaOutside, alphaOfProtocol, alphaIssued, started, price } = subnets;
  const quoteWeight = values.poolQuoteWeight;
  const spotFactor = (1 - quoteWeight) / quoteWeight;
  let volume = 0;
  for (let i = 0; i < poolTao.length; i++) {
    const tau = poolTao[i] as number;
    const inside = poolAlpha[i] as number;
    const outside = alphaOutside[i] as number;
    if (started[i] === 0) {
      price[i] = spotFactor * (tau / inside);
      continue;
    }
    let trade = today.tradeTao[i] as number;
    if (trade > 0) trade *= buyScale;
    let tauAfter = tau + trade;
    let insideAfter =
      quoteWeight === 0.5 ? (tau * inside) / tauAfter : inside * pow(tau / tauAfter, quoteWeight / (1 - quoteWeight));
    if (insideAfter - inside > outside) {
      trade = -taoForAlpha(tau, inside, outside, quoteWeight);
      tauAfter = tau + trade;
      insideAfter = inside + outside;
    }
    today.tradeTao[i] = trade;
    poolTao[i] = tauAfter;
    poolAlpha[i] = insideAfter;
    alphaOutside[i] = Math.max(0, outside + inside - insideAfter);
    alphaIssued[i] = insideAfter + (alphaOutside[i] as number) + (alphaOfProtocol[i] as number);
    const spot = spotFactor * (tauAfter / insideAfter);
    price[i] = spot;
    const sales = (today.soldAlpha[i] as number) * spot;
    volume += sales + Math.abs(trade + sales);
  }
  totals.swapFeesTao = volume * values.swapFee;
}

/** Supported prices run linearly through the observed prices, then hold the last. */
function followObservedPrices({ knots, subnets }: BittensorState, day: number): void {
  const { supportedPrice } = subnets;
  let next = 0;
  while (next < knots.length && (knots[next]?.day ?? 0) < day) next++;
  const to = knots[Math.min(next, knots.length - 1)];
  const from = knots[next - 1];
  if (!to || (next === knots.length && day > to.day + 1)) return;
  const share = from && next < knots.length ? (day - from.day) / (to.day - from.day) : 1;
  for (let i = 0; i < supportedPrice.length; i++) {
    const end = to.prices[i] as number;
    const begin = from && share < 1 ? (from.prices[i] as number) : end;
    supportedPrice[i] = begin + share * (end - begin);
  }
}
