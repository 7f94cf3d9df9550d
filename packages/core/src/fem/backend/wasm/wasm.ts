import type { Body } from '../../body.ts';
import type { NestedBody } from '../../nested-body.ts';
import type { Backend, Engine } from '../backend.ts';
import { Arena } from './arena.ts';
import { COMMAND, type Run } from './commands.ts';
import { putGrid, type GridMemory } from './grid-memory.ts';
import type { Helper } from './helper.ts';
import { planGrids } from './hierarchy.ts';
import { meshEngine } from './mesh-engine.ts';
import { canRun, instance, kernelModule } from './web-assembly.ts';

/** Where everything of a hierarchy lies, and what of it is the same in every solution. */
interface Layout {
  nested: readonly NestedBody[];
  arena: Arena;
  grids: readonly GridMemory[];
}

/** Of bodies that are solved again with other displacements: by the finest, as long as it lives. */
const layouts = new WeakMap<Body, Layout>();

/** WebAssembly with SIMD, alone or with a second thread over shared memory; null where it cannot run. */
export function wasmBackend(helper?: Helper): Backend | null {
  if (!canRun()) return null;
  return { name: helper ? 'wasm, 2 threads' : 'wasm', open: (nested) => open(nested, helper) };
}

function open(nested: readonly NestedBody[], helper?: Helper): Engine {
  return start(nested, knownLayout(nested), helper);
}

function knownLayout(nested: readonly NestedBody[]): Layout {
  const finest = nested.at(-1)!.body;
  const known = layouts.get(finest);
  const isSame =
    known?.nested.length === nested.length &&
    known.nested.every(
      ({ body, fromCoarser }, i) => body === nested[i]!.body && fromCoarser === nested[i]!.fromCoarser,
    );
  if (isSame) return known;
  const layout = layOut(nested);
  layouts.set(finest, layout);
  return layout;
}

function layOut(nested: readonly NestedBody[]): Layout {
  const arena = new Arena();
  const plans = planGrids(nested);
  const grids: GridMemory[] = [];
  nested.forEach(({ body }, i) => grids.push(putGrid(arena, body, plans[i]!, grids[i - 1] ?? null)));
  return { nested, arena, grids };
}

function start(nested: readonly NestedBody[], { arena, grids }: Layout, helper?: Helper): Engine {
  const shared = helper !== undefined;
  const memory = arena.build(shared);
  const module = kernelModule(shared);
  const thread = instance(module, memory);
  if (helper) {
    thread.become(0, 2);
    helper.post({ module, memory });
  }
  const run: Run = (command, grid, flags = 0, number = 0) => thread.run(command, grid, flags, number);
  return {
    meshes: nested.map(({ body }, i) => meshEngine(body, grids[i]!, memory, run)),
    bytes: memory.buffer.byteLength,
    openPart: (part) => start(part, layOut(part)),
    close: () => {
      run(COMMAND.stop, 0);
    },
  };
}
