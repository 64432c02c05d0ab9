/** The kernel's public face. Networks, runners and the command line import from here alone. */
export { describeAllowed, type Allowed } from './allowed';
export { checkValue, parseValueText } from './check-value';
export type { ChartSet, ChartSpec } from './chart';
export { formatCurve, parseCurve, type Curve, type CurvePoint } from './curve';
export { dailyRecord, dailyRecordFields, type DailyRecordField } from './daily-record';
export { columnAt, columnOf, createFrame, decodeFrame, findColumn, type Frame } from './frame';
export { csvColumns, csvLines, frameDates, type CsvColumn } from './frame-table';
export type {
  Contrast,
  Equation,
  FlowArrow,
  FlowDiagram,
  FlowNode,
  GlossaryEntry,
  Guard,
  GuardKind,
  LedgerEntry,
  NetworkDepth,
  RoleSpec,
} from './depth';
export type { HistorySeries, NetworkHistory, RuleChange } from './history';
export { ENGINE_VERSION } from './identity';
export { inputPaths, type InputPaths } from './input-path';
export { CancelledError, describeIssue, InputError, type InputIssue, type IssueCode } from './issue';
export {
  columnNames,
  defineMetrics,
  type MetricFormat,
  type MetricMember,
  type MetricSet,
  type MetricSpec,
} from './metric';
export {
  allMetrics,
  defineEngine,
  defineNetwork,
  type NetworkColumns,
  type ComparableQuestion,
  type NetworkDeclaration,
  type NetworkEngine,
  type SimulationContext,
} from './network';
export {
  defaultValues,
  defineParameters,
  type Distribution,
  type NumberParameter,
  type Observation,
  type ParameterSet,
  type ParameterSpec,
  type ParameterValue,
  type ParameterValues,
} from './parameter';
export type { Preset } from './preset';
export { createRandom, poissonQuantile, type Random, type RandomStream } from './random';
export {
  DEFAULT_DAYS,
  DEFAULT_START,
  findParameter,
  MAX_DAYS,
  parameterScopes,
  resolveScenario,
  type ResolvedScenario,
  type Scenario,
  type ScenarioInput,
  type Values,
} from './scenario';
export { readScenarioInput } from './scenario-input';
export { resultHash, scenarioHash } from './scenario-identity';
export { simulateNetwork, type RunControl } from './simulate';
export type { Source, SourceKind } from './source';
export {
  declareStudy,
  defineStudy,
  studyDefaults,
  type Study,
  type StudyCell,
  type StudyChart,
  type StudyColumn,
  type StudyContext,
  type StudyDeclaration,
  type StudyFigure,
  type StudyResult,
  type StudyTable,
} from './study';
export { LOCALES, text, type Locale, type LocalizedText } from './text';
export { civilDateOf, dayNumberOf, daysInMonth, formatDate, parseDate, tryParseDate } from './time';
export { UNITS, type UnitId } from './unit';
export type { Backtest, BacktestRow, CaseFolder, CaseResult, Verification } from './verification';
export { worldGroups, worldParameters, type WorldPaths, type WorldValues } from './world';
