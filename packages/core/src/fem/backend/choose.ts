import type { Backend } from './backend.ts';
import { typescriptBackend } from './typescript.ts';
import type { Helper } from './wasm/helper.ts';
import { wasmBackend } from './wasm/wasm.ts';

const host = globalThis as unknown as { SharedArrayBuffer?: unknown };

/** Whether a second thread can help here: in a browser only on pages that are isolated from other origins. */
export const canShare = (): boolean => typeof host.SharedArrayBuffer === 'function';

/** The fastest backend that runs here: with the helper where memory can be shared, alone where not. */
export const defaultBackend = (helper?: Helper): Backend =>
  wasmBackend(canShare() ? helper : undefined) ?? typescriptBackend;
