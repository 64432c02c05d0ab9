import type { Endpoint } from '../endpoint';
import { getRunImage, getScenarioImage } from './images';
import { getNetwork, listNetworks, listPresets } from './networks';
import { getArchive, getFrame, getSnapshots } from './results';
import { cancelRun, createRun, getRun, verifyRun, watchRun } from './runs';
import { createScenario, deleteScenario, getScenario, listScenarios, updateScenario } from './scenarios';
import { getHealth, getMetrics, getOpenapi, getReadiness } from './service';

/** Every operation of the API, in the order it is documented. */
export const endpoints = {
  listNetworks,
  getNetwork,
  listPresets,
  createScenario,
  listScenarios,
  getScenario,
  updateScenario,
  deleteScenario,
  createRun,
  getRun,
  watchRun,
  cancelRun,
  verifyRun,
  getSnapshots,
  getFrame,
  getArchive,
  getRunImage,
  getScenarioImage,
  getOpenapi,
  getHealth,
  getReadiness,
  getMetrics,
} as const;

export const allEndpoints: readonly Endpoint[] = Object.values(endpoints) as unknown as readonly Endpoint[];
