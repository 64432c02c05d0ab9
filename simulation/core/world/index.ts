export { worldGroups, worldParameters, type WorldValues } from './parameters';
export { buildWorldPaths, type WorldPaths } from './paths';
