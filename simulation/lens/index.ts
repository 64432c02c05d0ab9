export {
  MEASURE_IDS,
  measureRun,
  normalisedMeasures,
  type MeasureId,
  type NormalisedMeasure,
} from './normalised/measures';
