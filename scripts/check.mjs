/** `npm run check`: types, lint and layers, side by side; fails when one of them does. */
import { sideBySide } from './side-by-side.mjs';
import { ROOT } from './setup.mjs';

// The longest first. Core and face once more by themselves: they must do without Node and a browser.
const CHECKS = ['check:types', 'check:lint', 'check:pure', 'check:layers'];

const failed = await sideBySide(
  CHECKS.map((name) => ({ name, command: 'npm', args: ['run', '--silent', name] })),
  { cwd: ROOT },
);
if (failed.length) console.error(`Failed: ${failed.join(', ')}.`);
process.exit(failed.length ? 1 : 0);
