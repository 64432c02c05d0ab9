export { acceptedInput, inputOf } from './accepted-input';
export { scenarioChanges } from './changes';
export { decodeLink, type DecodedLink } from './decode-link';
export { encodeLink, signedLink } from './encode-link';
export { searchOf, type SearchParams } from './search-of';
export { todaysScenario } from './todays-scenario';
export { DEFAULT_VIEW, LINK_VERSION, LONG_LINK, VIEW_OPTIONS, type LinkState, type View } from './schema';
