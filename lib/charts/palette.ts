/** Colours are CSS variables, so that both themes and print choose their own; see app/globals.css. */
export const NETWORK_COLORS: Readonly<Record<string, string>> = {
  filecoin: 'var(--color-filecoin)',
  ionet: 'var(--color-ionet)',
  bittensor: 'var(--color-bittensor)',
};

const STACK_SIZE = 10;

/** Colour of the n-th of several layers or lines; where the last one is "the rest", it is grey. */
export function stackColor(index: number, count: number, hasRest: boolean): string {
  return hasRest && index === count - 1
    ? 'var(--color-stack-rest)'
    : `var(--color-stack-${index % STACK_SIZE})`;
}

/** Lines differ by dash as well as colour, so that no reader depends on colour alone. */
const DASHES = ['', '7 4', '2 3', '9 3 2 3', '12 4', '5 2 1 2 1 2'];

export function lineDash(index: number): string {
  return DASHES[index % DASHES.length] as string;
}

/** Tint of a band; the inner of two lies over the outer and is the darker for it. */
export const BAND_OPACITY = 0.18;

/** Colour of the scenario in the n-th place of a comparison. */
export function scenarioColor(place: number): string {
  return `var(--color-scenario-${place})`;
}
