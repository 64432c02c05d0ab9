export {
  lognormalQuantile,
  loguniformQuantile,
  normalQuantile,
  triangularQuantile,
  uniformQuantile,
} from './distributions';
export { inverseNormal } from './inverse-normal';
export { POISSON_MEAN_MAX, poissonQuantile } from './poisson';
export { createRandom, type Random, type RandomStream } from './streams';
