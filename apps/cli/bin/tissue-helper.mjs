import { register } from 'tsx/esm/api';

register({ tsconfig: false });
await import('../src/tissue/helper-thread.ts');
