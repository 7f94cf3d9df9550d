import type { Backend } from './backend.ts';
import { typescriptBackend } from './typescript.ts';
import { wasmBackend } from './wasm/wasm.ts';

/** The fastest backend that runs here on one thread. */
export const defaultBackend = (): Backend => wasmBackend() ?? typescriptBackend;
