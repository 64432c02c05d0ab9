import type { MechafilBase } from '../mechafil/inputs';
import { leadingField, listField, numberField, type Fields } from '../../shared/verification/fields';

/**
 * Reads the base data of a case: the past of H = `historyDays` days and what was committed by then. Value k of a history is
 * that of day k from the start on; what lies beyond the current day is not read. Only `burnt_fil_vec` is read to its
 * end, wherever that is: mechaFIL adds the daily mean from the day after it, so a longer one stands for the forecast's first days.
 */
export function readBase(fields: Fields, historyDays: number): MechafilBase {
  const past = (name: string) => leadingField(fields, name, historyDays + 1);
  return {
    rawPowerPib: numberField(fields, 'rb_power_zero'),
    qaPowerPib: numberField(fields, 'qa_power_zero'),
    historicalRawEib: past('historical_raw_power_eib'),
    historicalQaEib: past('historical_qa_power_eib'),
    historicalOnboardedRawPib: past('historical_onboarded_rb_power_pib'),
    historicalOnboardedQaPib: past('historical_onboarded_qa_power_pib'),
    historicalRenewedRawPib: past('historical_renewed_rb_power_pib'),
    historicalRenewedQaPib: past('historical_renewed_qa_power_pib'),
    historicalRenewalRate: leadingField(fields, 'historical_renewal_rate', historyDays),
    knownExpirationsRawPib: listField(fields, 'rb_known_scheduled_expire_vec'),
    knownExpirationsQaPib: listField(fields, 'qa_known_scheduled_expire_vec'),
    knownPledgeReleaseFil: listField(fields, 'known_scheduled_pledge_release_full_vec'),
    vestedBeforeStartFil: numberField(fields, 'start_vested_amt'),
    cappedPowerBeforeStartEibDays: numberField(fields, 'zero_cum_capped_power_eib'),
    baselineAtStartEib: numberField(fields, 'init_baseline_eib'),
    circulatingAtStartFil: numberField(fields, 'circ_supply_zero'),
    lockedAtStartFil: numberField(fields, 'locked_fil_zero'),
    burntFil: listField(fields, 'burnt_fil_vec'),
    burntPerDayFil: numberField(fields, 'daily_burnt_fil'),
  };
}
