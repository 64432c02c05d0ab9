export { canonicalJson } from './canonical-json';
export { ENGINE_VERSION } from './engine-version';
export { assertJsonValue, type JsonValue } from './json-value';
export { sha256Hex } from './sha256';
