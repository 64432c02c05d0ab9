import { fakesComing, noteFakes, roomForFakes } from '../mechanisms/fakes';
import type { IonetState } from '../state';
import type { Draws } from './draws';

const HOURS = 24;

/** A day of fakes, drawn: each hour some are found out and others let in, while they find a stake. */
export function drawFakes(daily: IonetState, draws: Draws, day: number): void {
  const { fakes, values } = daily;
  if (!fakes.exist) return;
  const room = Math.floor(roomForFakes(day));
  fakes.entered = 0;
  fakes.found = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const found = draws.binomial(fakes.cards, values.sybilFoundPerHour);
    const coming = draws.poisson(fakesComing(day, hour));
    noteFakes(fakes, hour, found, Math.min(coming, room - fakes.entered));
  }
}
