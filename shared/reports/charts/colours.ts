/** Colours of charts and maps: told apart on a screen, on grey paper, and by those who see no red or green. */
export const colours = {
  bar: '#1d70b8',
  before: '#6f777b',
  ink: '#0b0c0c',
  flag: '#b3001b',
  land: '#f6f3ea',
  elsewhere: '#e3e6e8',
  outline: '#8d959b',
  /** Borders with few and with many incidents. */
  segments: ['#e6b450', '#d9822b', '#b3001b'],
} as const;
