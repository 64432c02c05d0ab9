/** How much room a page leaves around what it shows. The first is the one nobody chose. */
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** Where a browser keeps the choice. */
export const DENSITY_KEY = 'depin-lab.density';

/** Runs before anything is laid out, so that nothing moves afterwards. */
export const DENSITY_SCRIPT = `try{if(localStorage.getItem('${DENSITY_KEY}')==='compact')document.documentElement.dataset.density='compact'}catch{}`;
