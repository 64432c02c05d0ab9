/** The columns that tables of the emission may have. */
export const MONTHLY_COLUMNS = [
  'month_index',
  'calendar_month',
  'hours_in_month',
  'monthly_rate_of_500M',
  'emitted_IO',
  'emitted_IO_per_hourly_block',
  'cumulative_emitted_IO',
  'supply_if_no_burn_IO',
  'fraction_of_300M',
  'emitted_IO_with_published_factor_0.989849199',
  'annualised_inflation_on_current_supply',
] as const;
/** Columns that a table may leave out. */
export const OFFICIAL_OPTIONAL = ['published_q_IO', 'diff_exact', 'diff_published'] as const;
export const OFFICIAL_COLUMNS = [
  'month_index',
  'official_docs_IO',
  'exact_q_IO',
  ...OFFICIAL_OPTIONAL,
] as const;
export const YEARLY_OPTIONAL = [
  'period',
  'official_chart_yearly_emissions_rate_pct',
  'official_chart_yearly_inflation_rate_pct',
] as const;
export const YEARLY_COLUMNS = [
  'year',
  'emitted_IO',
  'pct_of_300M',
  'growth_of_supply_pct_no_burn',
  'nominal_rate_at_end_of_year_pct_8pct_times_q12k',
  ...YEARLY_OPTIONAL,
] as const;
