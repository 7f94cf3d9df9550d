import { PLAIN, SHARED } from './code.ts';

/** What the compiled kernels offer (source in packages/core/wasm). */
export interface Kernels {
  become(thread: number, threads: number): void;
  run(command: number, grid: number, flags: number, number: number): number;
  serve(): void;
}

export interface Memory {
  readonly buffer: ArrayBufferLike;
  grow(pages: number): number;
}

/** The little of WebAssembly that is used here: the language's own library does not declare it. */
interface WebAssemblyLike {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { exports: unknown };
  Memory: new (limits: { initial: number; maximum: number; shared: boolean }) => Memory;
  validate(bytes: Uint8Array): boolean;
}

const host = globalThis as unknown as { WebAssembly?: WebAssemblyLike };

const PAGE = 65536;
/** What tangents of terms may need beyond what is known beforehand. */
const SPARE_PAGES = 1024;

const modules = new Map<string, object | null>();

/** Null where WebAssembly with SIMD is not available. */
export function compiled(base64: string): object | null {
  let module = modules.get(base64);
  if (module === undefined) {
    const bytes = decode(base64);
    module = host.WebAssembly?.validate(bytes) ? new host.WebAssembly.Module(bytes) : null;
    modules.set(base64, module);
  }
  return module;
}

/** Can the kernels run here: WebAssembly with SIMD. */
export const canRun = (): boolean => compiled(PLAIN) !== null;

export function newMemory(bytes: number, shared: boolean): Memory {
  const initial = Math.ceil(bytes / PAGE);
  return new host.WebAssembly!.Memory({ initial, maximum: initial + SPARE_PAGES, shared });
}

/** The compiled kernels, for memory that threads share or not. */
export function kernelModule(shared: boolean): object {
  const module = compiled(shared ? SHARED : PLAIN);
  if (!module)
    throw new Error('WebAssembly with SIMD is not available here: choose the backend "typescript".');
  return module;
}

export const instance = (module: object, memory: Memory): Kernels => exportsOf(module, memory) as Kernels;

export const exportsOf = (module: object, memory: Memory): unknown =>
  new host.WebAssembly!.Instance(module, { env: { memory, abort: () => undefined } }).exports;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decode(base64: string): Uint8Array {
  const digit = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) digit[ALPHABET.charCodeAt(i)] = i;
  const length = base64.replace(/=+$/, '').length;
  const bytes = new Uint8Array((length * 3) >> 2);
  for (let i = 0, bits = 0, held = 0, at = 0; i < length; i++) {
    bits = (bits << 6) | digit[base64.charCodeAt(i)]!;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[at++] = (bits >> held) & 255;
      bits &= (1 << held) - 1;
    }
  }
  return bytes;
}
