import type { CaseResult } from '../../../core';
import { pow } from '../../../core/math';
import { CaseError } from '../../shared/verification/case-error';
import { caseResult } from '../../shared/verification/case-result';
import {
  isGiven,
  numberField,
  recordField,
  recordsField,
  wholeField,
  type Fields,
} from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import { SEAT_HALF_LIFE_BLOCKS, SEAT_INCREASE } from '../focus/seats';
import { burnAfter, decayFactorQ32, legacyBurn, subnetLockCost } from '../mechanisms/registration-burn';

const TOLERANCE = 1e-12;
/** What an owner may set a registration to multiply the burn by. */
const LEAST_INCREASE = 1;
const MOST_INCREASE = 10;
const Q32 = 4_294_967_296;

/** Registration burn in whole rao, lock cost, and the burn rule before. */
export function* registrationCases(file: string, document: Fields): Iterable<CaseResult> {
  yield caseResult(file, () => {
    const measure = new Measure(TOLERANCE);
    const burn = recordField(document, 'burn');
    if (burn) compareBurn(measure, burn);
    recordsField(document, 'lock_cost').forEach((vector, index) => {
      const last = numberField(vector, 'last_lock_tao');
      const since = numberField(vector, 'blocks_since');
      const interval = numberField(vector, 'interval_blocks');
      const cost = subnetLockCost(last, since, interval, numberField(vector, 'min_lock_tao', 0));
      measure.number(`lock_cost[${index}]`, cost, numberField(vector, 'cost_tao'));
    });
    const legacy = recordField(document, 'legacy_burn_adjust');
    for (const vector of legacy ? recordsField(legacy, 'vectors') : []) {
      const registrations = numberField(vector, 'regs');
      const next = legacyBurn(
        numberField(vector, 'cur'),
        registrations,
        numberField(vector, 'target'),
        numberField(vector, 'alpha'),
      );
      measure.number(`legacy burn, ${registrations} registrations`, next, numberField(vector, 'next'));
    }
    return measure.result();
  });
}

function compareBurn(measure: Measure, burn: Fields): void {
  const factor = decayFactorQ32(wholeField(burn, 'half_life_blocks', 1, 1e7));
  measure.absolute('factor_q32', Number(factor), numberField(burn, 'factor_q32', Number(factor)), 0);
  if (isGiven(burn, 'factor')) measure.number('factor', Number(factor) / Q32, numberField(burn, 'factor'));
  const halfLife = numberField(burn, 'half_life_blocks');
  if (isGiven(burn, 'ideal')) measure.number('ideal', pow(0.5, 1 / halfLife), numberField(burn, 'ideal'));
  if (isGiven(burn, 'increase_mult')) compareIncrease(measure, burn, halfLife);
  const start = wholeField(burn, 'start_rao', 0, Number.MAX_SAFE_INTEGER);
  const after = recordField(burn, 'after_blocks');
  for (const blocks of Object.keys(after?.values ?? {})) {
    if (!after) continue;
    measure.absolute(
      `after ${blocks} blocks`,
      burnAfter(start, factor, Number(blocks)),
      numberField(after, blocks),
      0,
    );
  }
}

/** A file at the chain's half-life tells the chain's increase too; owners may set others. */
function compareIncrease(measure: Measure, burn: Fields, halfLife: number): void {
  const increase = numberField(burn, 'increase_mult');
  if (!(increase >= LEAST_INCREASE && increase <= MOST_INCREASE)) {
    throw new CaseError(
      `${burn.file}: increase_mult is ${increase}, not ${LEAST_INCREASE} to ${MOST_INCREASE}`,
    );
  }
  if (halfLife === SEAT_HALF_LIFE_BLOCKS) measure.number('increase_mult', SEAT_INCREASE, increase);
}
