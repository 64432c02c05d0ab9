import type { Frame } from './frame';
import { canonicalJson, ENGINE_VERSION, sha256Hex } from './identity';
import type { Scenario } from './scenario';

/** SHA-256 (hex) of the RFC 8785 JSON of the engine version and every value a run depends on. */
export function scenarioHash(scenario: Scenario, engineVersion: string = ENGINE_VERSION): string {
  return sha256Hex(canonicalJson({ engineVersion, ...scenario }));
}

/** SHA-256 (hex) of a frame's bytes. */
export function resultHash(frame: Frame): string {
  return sha256Hex(new Uint8Array(frame.buffer));
}
