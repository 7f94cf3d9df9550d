#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The settings of whatever project the shell stands in must not change how Plica is read.
register({ tsconfig: false });
const { main } = await import('../src/main.ts');
process.stdout.on('error', (error) => {
  // The reader of a pipe has seen enough (plica ... | head).
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
