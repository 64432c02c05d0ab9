import type { Frame } from '../../core';

/** The frames of a few jobs, the last ones noted, by the job's key. */
export interface KnownFrames {
  readonly note: (key: string, frame: Frame) => void;
  readonly get: (key: string) => Frame | undefined;
}

/** Keeps `capacity` frames: a ten-year run has up to three megabytes. */
export function createKnownFrames(capacity: number): KnownFrames {
  const frames = new Map<string, Frame>();
  return {
    note: (key, frame) => {
      frames.delete(key);
      frames.set(key, frame);
      for (const oldest of frames.keys()) {
        if (frames.size <= capacity) break;
        frames.delete(oldest);
      }
    },
    get: (key) => frames.get(key),
  };
}
