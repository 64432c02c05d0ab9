import type { GlossaryEntry } from '../../../core';
import { consensusTerms } from './glossary/consensus';
import { storageTerms } from './glossary/storage';
import { tokenTerms } from './glossary/tokens';

/** Terms of Filecoin, by subject. */
export const glossary: Readonly<Record<string, GlossaryEntry>> = {
  ...storageTerms,
  ...tokenTerms,
  ...consensusTerms,
};
