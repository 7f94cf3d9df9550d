/** Colours of the paper by use. Every pair of `PAIRS` reaches the contrast of WCAG AA in both schemes (a test computes it). */
export interface Palette {
  paper: string;
  card: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
  urgentInk: string;
  urgentPaper: string;
  urgentLine: string;
  cautionInk: string;
  cautionPaper: string;
  cautionLine: string;
  infoInk: string;
  infoPaper: string;
  infoLine: string;
}

export const LIGHT: Palette = {
  paper: '#fbfaf8',
  card: '#ffffff',
  ink: '#23272b',
  soft: '#5a6168',
  line: '#e2ded8',
  accent: '#2f5d62',
  urgentInk: '#7d1416',
  urgentPaper: '#fdf0ee',
  urgentLine: '#b3261e',
  cautionInk: '#5e4206',
  cautionPaper: '#fbf5e6',
  cautionLine: '#b8882b',
  infoInk: '#2b4a4e',
  infoPaper: '#eff5f4',
  infoLine: '#6f9a9d',
};

export const DARK: Palette = {
  paper: '#16191b',
  card: '#1d2124',
  ink: '#e6e4df',
  soft: '#a9b0b5',
  line: '#33393d',
  accent: '#8fc3c4',
  urgentInk: '#ffc9c2',
  urgentPaper: '#361918',
  urgentLine: '#e5685e',
  cautionInk: '#f0d9a2',
  cautionPaper: '#2e2716',
  cautionLine: '#c79a45',
  infoInk: '#c4dedd',
  infoPaper: '#1c2829',
  infoLine: '#5d8688',
};

/** Text colour on ground colour. */
export const PAIRS: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['soft', 'paper'],
  ['soft', 'card'],
  ['accent', 'paper'],
  ['accent', 'card'],
  ['urgentInk', 'urgentPaper'],
  ['cautionInk', 'cautionPaper'],
  ['infoInk', 'infoPaper'],
];
