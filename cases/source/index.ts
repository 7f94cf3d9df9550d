import { hardStops } from './hard-stops.ts';
import { findings } from './findings.ts';
import { finished } from './patch.ts';
import { redFlags } from './red-flags.ts';
import { relatives } from './relative.ts';
import { rightOptions } from './right-options.ts';
import { skinRows } from './skin-rows.ts';
import { sparse } from './sparse.ts';
import { wishes } from './wishes.ts';

export const vignettes = [
  ...rightOptions,
  ...findings,
  ...hardStops,
  ...relatives,
  ...skinRows,
  ...redFlags,
  ...wishes,
  ...sparse,
].map(finished);
