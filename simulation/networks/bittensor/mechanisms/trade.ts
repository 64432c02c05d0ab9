import { pow } from '../../../core/math';
import { SUBNET_SLOTS } from '../members';
import { startOf } from '../slot-columns';
import type { BittensorState } from '../state';
import { taoForAlpha } from './pool';

/** One rao per alpha: no price falls below the smallest unit. */
const MIN_PRICE = 1e-9;

const POOL_TAO = startOf('poolTao');
const POOL_ALPHA = startOf('poolAlpha');
const OUTSIDE = startOf('alphaOutside');
const OF_PROTOCOL = startOf('alphaOfProtocol');
const ISSUED = startOf('alphaIssued');
const PRICE = startOf('price');
const SUPPORTED_PRICE = startOf('supportedPrice');
const ATTRACTION = startOf('attraction');
const USUAL_SALES = startOf('usualSales');
const SOLD = startOf('soldAlpha');
const TRADE = startOf('tradeTao');
const TO_ROOT = startOf('rootAlpha');
const ROOT_SOLD = startOf('rootSoldTao');
const MINTED = startOf('alphaMinted');
const TO_STAKERS = startOf('stakerAlpha');

/**
 * Trades of the day, netted per subnet. Participants sell q alpha; stakers bring D TAO, which supports the price
 * p* = D / q. The price moves towards p* at λ = q / (w2 alpha) a day, the rate the flows themselves cause, plus the
 * traders' speed κ: p' = (p + λ p*) / (1 + λ), stable at any λ. The pool is brought to p' along its curve.
 * `inflow` is the staking inflow as a multiple of the one that reproduces observed prices. Net inflow is limited to
 * a part of free TAO, sales to the alpha outside the pool.
 */
export function tradeDay(state: BittensorState, inflow: number): void {
  const { cells, values } = state;
  const { started } = state.subnets;
  const quoteWeight = values.poolQuoteWeight;
  const evenWeights = quoteWeight === 0.5;
  const spotFactor = (1 - quoteWeight) / quoteWeight;
  const perQuoteWeight = 1 / quoteWeight;
  const traders = values.priceAdjustmentPerDay;
  // bound on how far a lack of sellers can lift the price the inflow supports
  const mostScarcity = 20;
  let bought = 0;
  for (let i = 0; i < SUBNET_SLOTS; i++) {
    if (started[i] === 0) {
      cells[TRADE + i] = 0;
      continue;
    }
    const tau = cells[POOL_TAO + i] as number;
    const inside = cells[POOL_ALPHA + i] as number;
    const sold = cells[SOLD + i] as number;
    const usual = cells[USUAL_SALES + i] as number;
    const scarcity = sold * mostScarcity > usual ? usual / sold : mostScarcity;
    const wanted =
      (cells[SUPPORTED_PRICE + i] as number) * (cells[ATTRACTION + i] as number) * inflow * scarcity;
    const pull = sold * perQuoteWeight + traders * inside;
    const spotTau = spotFactor * tau;
    const supported = Math.max(wanted, MIN_PRICE);
    const ratio = ((spotTau + pull * supported) * inside) / (spotTau * (inside + pull));
    const trade = tau * ((evenWeights ? Math.sqrt(ratio) : pow(ratio, 1 - quoteWeight)) - 1);
    cells[TRADE + i] = trade;
    if (trade > 0) bought += trade;
  }
  const free = Math.max(0, state.issuance - state.poolTotalTao - state.rootTao);
  const room = free * values.movableShareOfFreeTao;
  settleTrades(state, bought > room ? room / bought : 1);
}

/** Moves the reserves by the trades, buys scaled by `buyScale` (0…1), and notes fees, the new prices, what root's dividends are worth, and what all running subnets come to. */
function settleTrades(state: BittensorState, buyScale: number): void {
  const { cells, totals, values } = state;
  const quoteWeight = values.poolQuoteWeight;
  const evenWeights = quoteWeight === 0.5;
  const power = quoteWeight / (1 - quoteWeight);
  const spotFactor = 1 / power;
  const { started } = state.subnets;
  let volume = 0;
  let total = 0;
  let prices = 0;
  let minted = 0;
  let stakers = 0;
  let held = 0;
  let soldForRoot = 0;
  let staked = 0;
  let takenOut = 0;
  for (let i = 0; i < SUBNET_SLOTS; i++) {
    const tau = cells[POOL_TAO + i] as number;
    const inside = cells[POOL_ALPHA + i] as number;
    const outside = cells[OUTSIDE + i] as number;
    const wanted = cells[TRADE + i] as number;
    let trade = wanted > 0 ? wanted * buyScale : wanted;
    let tauAfter = tau + trade;
    let insideAfter = evenWeights ? (tau * inside) / tauAfter : inside * pow(tau / tauAfter, power);
    if (insideAfter - inside > outside) {
      trade = -taoForAlpha(tau, inside, outside, quoteWeight);
      tauAfter = tau + trade;
      insideAfter = inside + outside;
    }
    const left = outside + inside - insideAfter;
    const outsideAfter = left > 0 ? left : 0;
    const spot = spotFactor * (tauAfter / insideAfter);
    const sales = (cells[SOLD + i] as number) * spot;
    cells[TRADE + i] = trade;
    cells[POOL_TAO + i] = tauAfter;
    cells[POOL_ALPHA + i] = insideAfter;
    cells[OUTSIDE + i] = outsideAfter;
    cells[ISSUED + i] = insideAfter + outsideAfter + (cells[OF_PROTOCOL + i] as number);
    cells[PRICE + i] = spot;
    // sold at once, so that a pool pays no more than it holds: next to spot in a deep one, next to nothing in a new one
    const ofRoot = cells[TO_ROOT + i] as number;
    const rootSold = evenWeights
      ? (tauAfter * ofRoot) / (insideAfter + ofRoot)
      : taoForAlpha(tauAfter, insideAfter, ofRoot, quoteWeight);
    cells[ROOT_SOLD + i] = rootSold;
    total += tauAfter;
    volume += sales + Math.abs(trade + sales);
    if (started[i] === 0) continue;
    prices += spot;
    minted += (cells[MINTED + i] as number) * spot;
    stakers += (cells[TO_STAKERS + i] as number) * spot;
    held += outsideAfter * spot;
    soldForRoot += rootSold;
    const userFlow = trade + rootSold;
    if (userFlow > 0) staked += userFlow;
    else takenOut -= userFlow;
  }
  state.poolTotalTao = total;
  totals.swapFeesTao = volume * values.swapFee;
  totals.alphaPrices = prices;
  totals.mintedValueTao = minted;
  totals.stakersValueTao = stakers;
  totals.heldValueTao = held;
  totals.rootSoldTao = soldForRoot;
  totals.stakedTao = staked;
  totals.takenOutTao = takenOut;
}
