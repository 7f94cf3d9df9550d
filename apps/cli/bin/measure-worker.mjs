import { register } from 'tsx/esm/api';

register({ tsconfig: false });
await import('../src/measure/worker.ts');
