import config from './playwright.config.ts';

/** Every test at every width, for `npm run soak:widths`. */
export default {
  ...config,
  projects: config.projects!.map((project) => ({ ...project, grepInvert: [] })),
};
