import type { NetworkDepth } from '../../core';
import { contrasts } from './depth/contrasts';
import { equations } from './depth/equations';
import { flow } from './depth/flow';
import { glossary } from './depth/glossary';
import { roles } from './depth/roles';

/** What io.net's own page says beyond its charts. */
export const depth: NetworkDepth = {
  roles,
  flow,
  equations,
  glossary,
  contrasts,
  studies: {},
};
