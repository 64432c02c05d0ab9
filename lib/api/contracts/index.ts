/** The contracts of the API: one zod schema a document, read by routes, client, OpenAPI and tests. */
export {
  networkDocument,
  networksDocument,
  presetsDocument,
  type NetworkDocument,
  type NetworksDocument,
  type ParameterDocument,
  type PresetsDocument,
} from './network';
export { runImageQuery, scenarioImageQuery } from './image';
export { problem, type Problem, type ProblemIssue } from './problem';
export {
  networkProgress,
  runEvent,
  runSummary,
  runVerification,
  type NetworkProgress,
  type RunEvent,
  type RunSummary,
  type RunVerification,
} from './run';
export {
  renameScenario,
  savedScenario,
  savedScenarios,
  saveScenario,
  scenarioInput,
  type SavedScenario,
} from './scenario';
export { health, readiness, type Health } from './service';
export { snapshotQuery, snapshots, type SnapshotQuery } from './snapshot';
