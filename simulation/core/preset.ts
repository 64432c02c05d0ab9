import type { ParameterValue } from './parameter';
import type { Source } from './source';
import type { LocalizedText } from './text';

/** A named set of changes against the defaults. Keys are qualified: `filecoin.renewalRate`, `world.…`. */
export interface Preset {
  readonly id: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  readonly source: Source;
  readonly set: Readonly<Record<string, ParameterValue>>;
}
