import { expect, it } from 'vitest';
import { throttleProgress } from './throttle-progress';

it('passes at most ten calls a second, the first and the last among them', () => {
  let time = 0;
  const seen: number[] = [];
  const report = throttleProgress(
    (done) => seen.push(done),
    () => time,
  );
  for (let done = 0; done <= 100; done++) {
    report(done, 100);
    time += 10;
  }
  expect(seen).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  report(100, 100);
  expect(seen.at(-1)).toBe(100);
});
