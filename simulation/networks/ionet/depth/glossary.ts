import { computeTerms } from './glossary/compute';
import { tokenTerms } from './glossary/tokens';

/** The words of the network. */
export const glossary = { ...computeTerms, ...tokenTerms };
