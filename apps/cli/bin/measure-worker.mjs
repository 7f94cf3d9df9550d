import { register } from 'tsx/esm/api';

register();
await import('../src/measure/worker.ts');
