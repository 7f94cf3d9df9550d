export * from './decision.ts';
export { decide } from './decide.ts';
export { MUST_DISCUSS_CODES, type MustDiscuss } from './knowledge/must-discuss-codes.ts';
export { OPTION_FACTS, type OptionFacts } from './knowledge/options/index.ts';
export { emergencyWords } from './knowledge/red-flags.ts';
export { MUST_DISCUSS } from './knowledge/must-discuss.ts';
export { STATUS_NAMES } from './knowledge/status-names.ts';
