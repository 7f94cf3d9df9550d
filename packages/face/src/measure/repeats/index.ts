export { MIN_REPEATS, withOwnRepeats } from './own-repeats.ts';
export { repeatsSchema, type Repeats } from './repeats.ts';
export { summariseRepeats } from './summarise-repeats.ts';
