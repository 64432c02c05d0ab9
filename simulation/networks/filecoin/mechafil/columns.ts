/** Every daily series that a run gives, by mechaFIL's own names; the unit is in the name or FIL, days, shares. */
export const mechafilColumnNames = [
  'rb_total_power_eib',
  'qa_total_power_eib',
  'network_baseline_EIB',
  'capped_power_EIB',
  'cum_capped_power_EIB',
  'network_time',
  'rb_day_onboarded_power_pib',
  'rb_day_renewed_power_pib',
  'qa_day_onboarded_power_pib',
  'qa_day_renewed_power_pib',
  'cum_simple_reward',
  'cum_baseline_reward',
  'cum_network_reward',
  'day_network_reward',
  'total_day_vest',
  'total_vest',
  'network_gas_burn',
  'day_locked_pledge',
  'day_renewed_pledge',
  'network_locked_pledge',
  'network_locked_reward',
  'network_locked',
  'circ_supply',
  'available_supply',
  'day_pledge_per_QAP',
  'day_rewards_per_sector',
  'full_renewal_rate',
  'rb_sched_expire_power_pib',
  'qa_sched_expire_power_pib',
  '1y_return_per_sector',
  '1y_sector_roi',
  'gamma',
] as const;

export type MechafilColumn = (typeof mechafilColumnNames)[number];

/** One array of H + F days a column; NaN where a series is not defined. */
export type MechafilColumns = Readonly<Record<MechafilColumn, Float64Array>>;

/** Columns of `days` zeros, which share one buffer. */
export function createMechafilColumns(days: number): MechafilColumns {
  const all = new Float64Array(mechafilColumnNames.length * days);
  const columns = Object.fromEntries(
    mechafilColumnNames.map((name, index) => [name, all.subarray(index * days, (index + 1) * days)]),
  );
  return columns as Record<MechafilColumn, Float64Array>;
}
