import { checkValue, type NumberParameter } from '@/simulation/core';

/** Slider positions are whole steps, so that every position is exact. */
const LOG_POSITIONS = 200;

/** Number of positions of a parameter's slider. */
export function sliderPositions(spec: NumberParameter): number {
  const [low, high] = spec.soft;
  return spec.scale === 'log' ? LOG_POSITIONS : Math.round((high - low) / spec.step);
}

/** The nearest slider position of a value; values outside the soft range sit at its ends. */
export function positionOf(spec: NumberParameter, value: number): number {
  const [low, high] = spec.soft;
  const inside = Math.min(high, Math.max(low, value));
  const positions = sliderPositions(spec);
  if (spec.scale === 'linear') return Math.round((inside - low) / spec.step);
  return Math.round((Math.log(inside / low) / Math.log(high / low)) * positions);
}

/** The value of a slider position, rounded to the parameter's step. */
export function valueAtPosition(spec: NumberParameter, position: number): number {
  const [low, high] = spec.soft;
  const positions = sliderPositions(spec);
  if (position >= positions) return high;
  const raw =
    spec.scale === 'linear' ? low + position * spec.step : low * Math.pow(high / low, position / positions);
  const rounded = spec.scale === 'linear' ? raw : Math.round(raw / spec.step) * spec.step;
  const value = Number(Math.min(high, Math.max(low, rounded)).toPrecision(12));
  return spec.integer ? Math.round(value) : value;
}

/** The share of the track, 0 to 1, at which a value sits. */
export function trackShare(spec: NumberParameter, value: number): number {
  const positions = sliderPositions(spec);
  return positions === 0 ? 0 : positionOf(spec, value) / positions;
}

/** Whether a typed number is accepted. */
export function isAccepted(spec: NumberParameter, value: number): boolean {
  return checkValue(spec, '', value) === undefined;
}
