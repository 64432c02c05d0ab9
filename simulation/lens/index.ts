export { MEASURE_IDS, measureRun, normalisedMeasures, type MeasureId } from './normalised/measures';
