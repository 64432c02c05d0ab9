/** The two looks of every page, chart and picture. Colours follow Okabe and Ito, darkened or lightened to 3:1 against the surface. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const light = {
  page: '#f4f5f7',
  surface: '#ffffff',
  hover: '#eef0f3',
  track: '#d9dde3',
  line: '#e3e6eb',
  'line-strong': '#b9c0ca',
  ink: '#14181f',
  'ink-2': '#454d5a',
  'ink-3': '#626b79',
  accent: '#0b5cad',
  'accent-ink': '#0b5cad',
  'on-accent': '#ffffff',
  danger: '#b3261e',
  success: '#0a7042',
  warning: '#8a5a00',
  forecast: 'rgb(11 92 173 / 5%)',
  hatch: 'rgb(255 255 255 / 34%)',
  'color-filecoin': '#0f68a2',
  'color-ionet': '#b95115',
  'color-bittensor': '#109d7b',
  'color-stack-0': '#0072b2',
  'color-stack-1': '#e69f00',
  'color-stack-2': '#009e73',
  'color-stack-3': '#cc79a7',
  'color-stack-4': '#56b4e9',
  'color-stack-5': '#d55e00',
  'color-stack-6': '#7a6fbe',
  'color-stack-7': '#b8a400',
  'color-stack-8': '#6b4c9a',
  'color-stack-9': '#8c564b',
  'color-stack-rest': '#c3c9d2',
};

/** The name of a colour: its CSS variable without the dashes in front. */
export type Token = keyof typeof light;

/** The colours of each theme: what globals.css, pictures of charts and link previews all draw with. */
export const TOKENS: Readonly<Record<Theme, Readonly<Record<Token, string>>>> = {
  light,
  dark: {
    ...light,
    page: '#0d1117',
    surface: '#151a22',
    hover: '#1f2630',
    track: '#333c49',
    line: '#262e3a',
    'line-strong': '#4a5565',
    ink: '#e8ebf0',
    'ink-2': '#b6bfcb',
    'ink-3': '#8f9aa9',
    accent: '#4ea1f3',
    'accent-ink': '#7dbcfa',
    'on-accent': '#08121d',
    danger: '#ff8a80',
    success: '#4cc38a',
    warning: '#f0b44c',
    forecast: 'rgb(125 188 250 / 6%)',
    hatch: 'rgb(13 17 23 / 34%)',
    'color-filecoin': '#4896d3',
    'color-ionet': '#f28e42',
    'color-bittensor': '#14d2a5',
    'color-stack-0': '#3d9bd6',
    'color-stack-7': '#d6c531',
    'color-stack-8': '#a68bd6',
    'color-stack-9': '#b98377',
    'color-stack-rest': '#4b5563',
  },
};
