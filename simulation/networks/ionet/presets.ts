import type { Preset } from '../../core';
export const presets: readonly Preset[] = [];
