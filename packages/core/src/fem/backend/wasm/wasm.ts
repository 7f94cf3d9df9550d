import type { NestedBody } from '../../nested-body.ts';
import type { Backend, Engine } from '../backend.ts';
import { Arena } from './arena.ts';
import { COMMAND, type Run } from './commands.ts';
import { putGrid, type GridMemory } from './grid-memory.ts';
import type { Helper } from './helper.ts';
import { planGrids } from './hierarchy.ts';
import { meshEngine } from './mesh-engine.ts';
import { canRun, instance, kernelModule } from './web-assembly.ts';

/** WebAssembly with SIMD, alone or with a second thread over shared memory; null where it cannot run. */
export function wasmBackend(helper?: Helper): Backend | null {
  if (!canRun()) return null;
  return { name: helper ? 'wasm, 2 threads' : 'wasm', open: (nested) => open(nested, helper) };
}

function open(nested: readonly NestedBody[], helper?: Helper): Engine {
  const arena = new Arena();
  const plans = planGrids(nested);
  const grids: GridMemory[] = [];
  nested.forEach(({ body }, i) => grids.push(putGrid(arena, body, plans[i]!, grids[i - 1] ?? null)));
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
    openPart: (part) => open(part),
    close: () => {
      run(COMMAND.stop, 0);
    },
  };
}
